// PyTorch's learning rates over 30 epochs, its clipped gradients, and trainings with both.
// Made by make.py with PyTorch 1.13.0a0, ATEN_CPU_CAPABILITY=default, one thread.
#pragma once

#include "numbers.hpp"

namespace reference {

inline constexpr double metrics[]{
    0x1p+1, 0x1.8p+0, 0x1.4p+0, 0x1.3ff972474538fp+0, 0x1.3ff62b6ae7d56p+0, 0x1.4cccccccccccdp+0,
    0x1.3ff2e48e8a71ep+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x1.fff972474538fp-1, 0x1.ffe5c91d14e3cp-1, 0x1.fff2e48e8a71ep-1,
    0x1.fff2e48e8a71ep-1, 0x1.fff2e48e8a71ep-1, 0x1.999999999999ap-1, 0x1.ccccccccccccdp-1, 0x1.b333333333333p-1,
    0x1.9eb851eb851ecp-1, 0x1.999ae924f227dp-1, 0x1.99984a0e410b6p-1, 0x1.998dcdb37c99bp-1, 0x1.3333333333333p-1,
    0x1.3333333333333p-1, 0x1.3851eb851eb85p-1, 0x1.3d70a3d70a3d7p-1, 0x1.332617c1bda51p-1, 0x1.2e147ae147ae1p-1,
    0x1.6666666666666p-1, 0x1.6666666666666p-1};

// StepLR(step_size=7), lr=0.1
inline constexpr double step_lr[]{
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4,
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7,
    0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.0624dd2f1a9fdp-10,
    0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10,
    0x1.0624dd2f1a9fdp-10, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14,
    0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.4f8b588e368f3p-17, 0x1.4f8b588e368f3p-17,
    0x1.4f8b588e368f3p-17};

// StepLR(step_size=1, gamma=0.93), lr=0.003
inline constexpr double step_lr_every_epoch[]{
    0x1.89374bc6a7efap-9, 0x1.6db0dd82fd75fp-9, 0x1.5417af492e475p-9, 0x1.3c493a0e4c51bp-9, 0x1.262561830ea82p-9,
    0x1.118e48c41f8dp-9, 0x1.fcd054251bf6fp-10, 0x1.d93262bc1c913p-10, 0x1.b812b2dd06167p-10, 0x1.994496fba1d25p-10,
    0x1.7c9e822c93ef2p-10, 0x1.61f9d01a18f05p-10, 0x1.493290e51212bp-10, 0x1.322758ac135e3p-10, 0x1.1cb9127712032p-10,
    0x1.08cad64ae53b4p-10, 0x1.ec8384581b02bp-11, 0x1.ca09abb8568f5p-11, 0x1.a9f9a2427975fp-11, 0x1.8c2828d24d1e6p-11,
    0x1.706d073e75ccfp-11, 0x1.56a2d618ced5ap-11, 0x1.3ea6cc3ae950fp-11, 0x1.28588fdaa0aap-11, 0x1.139a0ae77bd15p-11,
    0x1.004f4275fff35p-11, 0x1.dcbc6204708c4p-12, 0x1.bb5d46ad16bfep-12, 0x1.9c542fcf0d7a2p-12, 0x1.7f7740f132ef1p-12,
    0x1.649f8bc198542p-12};

// ExponentialLR(gamma=0.9), lr=0.1
inline constexpr double exponential_lr[]{
    0x1.999999999999ap-4, 0x1.70a3d70a3d70bp-4, 0x1.4bc6a7ef9db24p-4, 0x1.2a9930be0ded4p-4, 0x1.0cbd1244a6225p-4,
    0x1.e3baba7b9171p-5, 0x1.b35b416f3618fp-5, 0x1.87d2214a7d7cep-5, 0x1.60a3845ca423ap-5, 0x1.3d5ff7202d534p-5,
    0x1.1da32b368f315p-5, 0x1.0112da1780df9p-5, 0x1.cebb8890b4c5ap-6, 0x1.a07594823c4b8p-6, 0x1.76d038db9caa6p-6,
    0x1.5154fff8d9cc9p-6, 0x1.2f994cc65d9e8p-6, 0x1.113d2b7f5441ep-6, 0x1.ebd4817ecaddp-7, 0x1.baa5a7bee9c6fp-7,
    0x1.8e61e3c56bffep-7, 0x1.668b4cfe7accbp-7, 0x1.42b092183b51dp-7, 0x1.226bb6af68967p-7, 0x1.0560f13777baap-7,
    0x1.d67b4bca3de99p-8, 0x1.a76ef76937b8ap-8, 0x1.7d1711deb2263p-8, 0x1.56fb29aed388cp-8, 0x1.34aed8b6f194bp-8,
    0x1.15d08fd7d96c4p-8};

// CosineAnnealingLR(T_max=30), lr=0.1
inline constexpr double cosine_annealing_lr[]{
    0x1.999999999999ap-4, 0x1.987a63b968fe9p-4, 0x1.951fe7a973366p-4, 0x1.8f938d481bb99p-4, 0x1.87e4e45ffcca1p-4,
    0x1.7e297902351dep-4, 0x1.727c9716ffb76p-4, 0x1.64fefdce17f8p-4, 0x1.55d683c5a6b22p-4, 0x1.452dace955758p-4,
    0x1.3333333333332p-4, 0x1.2019839ce055dp-4, 0x1.0c1630b09951p-4, 0x1.eec2b88da11cap-5, 0x1.c46a342b93bf2p-5,
    0x1.999999999999bp-5, 0x1.6ec8ff079f743p-5, 0x1.44707aa592168p-5, 0x1.1b06d1d200914p-5, 0x1.e60057f2e50f5p-6,
    0x1.999999999999dp-6, 0x1.51afb2c110905p-6, 0x1.0f0c574fcb9dfp-6, 0x1.a4d4de5c0d0cep-7, 0x1.38e81414cf11ep-7,
    0x1.b702097647bbcp-8, 0x1.1b4b5399ccf75p-8, 0x1.40c18a2fbc00ep-9, 0x1.1e6c7c0998ccep-10, 0x1.1f35e0309b067p-12,
    0x0p+0};

// CosineAnnealingLR(T_max=7, eta_min=0.001), lr=0.02
inline constexpr double cosine_annealing_lr_and_back[]{
    0x1.47ae147ae147bp-6, 0x1.384418bae7637p-6, 0x1.0d13b26267142p-6, 0x1.9d5578f0ca21ep-7, 0x1.12cb4baadbc18p-7,
    0x1.2bf2bfadaf764p-8, 0x1.fcc4992eb8e41p-10, 0x1.0624dd2f1a9fcp-10, 0x1.fcc4992eb8e3cp-10, 0x1.2bf2bfadaf761p-8,
    0x1.12cb4baadbc16p-7, 0x1.9d5578f0ca218p-7, 0x1.0d13b2626714p-6, 0x1.384418bae7636p-6, 0x1.47ae147ae1479p-6,
    0x1.384418bae7636p-6, 0x1.0d13b26267141p-6, 0x1.9d5578f0ca218p-7, 0x1.12cb4baadbc16p-7, 0x1.2bf2bfadaf764p-8,
    0x1.fcc4992eb8e44p-10, 0x1.0624dd2f1a9fcp-10, 0x1.fcc4992eb8e3cp-10, 0x1.2bf2bfadaf784p-8, 0x1.12cb4baadbc3ap-7,
    0x1.9d5578f0ca256p-7, 0x1.0d13b2626716cp-6, 0x1.384418bae7664p-6, 0x1.47ae147ae14abp-6, 0x1.384418bae7665p-6,
    0x1.0d13b2626716dp-6};

// CosineAnnealingLR(T_max=1, eta_min=0.001), lr=0.1
inline constexpr double cosine_annealing_lr_of_one[]{
    0x1.999999999999ap-4, 0x1.0624dd2f1a9fcp-10, 0x1.999999999999ap-4, 0x1.0624dd2f1a9fcp-10, 0x1.999999999999ap-4,
    0x1.0624dd2f1a9fcp-10, 0x1.999999999999ap-4, 0x1.0624dd2f1a9fcp-10, 0x1.999999999999ap-4, 0x1.0624dd2f1a9fcp-10,
    0x1.999999999999ap-4, 0x1.0624dd2f1a9fcp-10, 0x1.999999999999ap-4, 0x1.0624dd2f1a9fcp-10, 0x1.999999999999ap-4,
    0x1.0624dd2f1a9fcp-10, 0x1.999999999999ap-4, 0x1.0624dd2f1a9fcp-10, 0x1.999999999999ap-4, 0x1.0624dd2f1a9fcp-10,
    0x1.999999999999ap-4, 0x1.0624dd2f1a9fcp-10, 0x1.999999999999ap-4, 0x1.0624dd2f1a9fcp-10, 0x1.999999999999ap-4,
    0x1.0624dd2f1a9fcp-10, 0x1.999999999999ap-4, 0x1.0624dd2f1a9fcp-10, 0x1.999999999999ap-4, 0x1.0624dd2f1a9fcp-10,
    0x1.999999999999ap-4};

// LinearLR(), lr=0.1
inline constexpr double linear_lr[]{
    0x1.1111111111111p-5, 0x1.7e4b17e4b17e5p-5, 0x1.eb851eb851eb9p-5, 0x1.2c5f92c5f92c7p-4, 0x1.62fc962fc9631p-4,
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4,
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4,
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4,
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4,
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4,
    0x1.999999999999ap-4};

// LinearLR(start_factor=0.9, end_factor=0.2, total_iters=20), lr=0.1
inline constexpr double linear_lr_falls[]{
    0x1.70a3d70a3d70bp-4, 0x1.624dd2f1a9fbfp-4, 0x1.53f7ced916873p-4, 0x1.45a1cac083127p-4, 0x1.374bc6a7ef9dbp-4,
    0x1.28f5c28f5c28fp-4, 0x1.1a9fbe76c8b43p-4, 0x1.0c49ba5e353f7p-4, 0x1.fbe76c8b43957p-5, 0x1.df3b645a1cacp-5,
    0x1.c28f5c28f5c28p-5, 0x1.a5e353f7ced91p-5, 0x1.89374bc6a7efap-5, 0x1.6c8b439581063p-5, 0x1.4fdf3b645a1ccp-5,
    0x1.3333333333335p-5, 0x1.16872b020c49ep-5, 0x1.f3b645a1cac0dp-6, 0x1.ba5e353f7cedep-6, 0x1.810624dd2f1aep-6,
    0x1.47ae147ae147ep-6, 0x1.47ae147ae147ep-6, 0x1.47ae147ae147ep-6, 0x1.47ae147ae147ep-6, 0x1.47ae147ae147ep-6,
    0x1.47ae147ae147ep-6, 0x1.47ae147ae147ep-6, 0x1.47ae147ae147ep-6, 0x1.47ae147ae147ep-6, 0x1.47ae147ae147ep-6,
    0x1.47ae147ae147ep-6};

// LinearLR(start_factor=1.0, end_factor=0.0, total_iters=10), lr=0.1
inline constexpr double linear_lr_to_zero[]{
    0x1.999999999999ap-4, 0x1.70a3d70a3d70bp-4, 0x1.47ae147ae147bp-4, 0x1.1eb851eb851ecp-4, 0x1.eb851eb851ebap-5,
    0x1.999999999999bp-5, 0x1.47ae147ae147cp-5, 0x1.eb851eb851ebap-6, 0x1.47ae147ae147dp-6, 0x1.47ae147ae147dp-7,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0};

// CosineAnnealingLR(T_max=12, eta_min=0.001), then LinearLR(start_factor=0.1, total_iters=8), lr=0.1
inline constexpr double cosine_and_linear[]{
    0x1.47ae147ae147cp-7, 0x1.56d24fdbfbb7fp-6, 0x1.f2f1edd145e47p-6, 0x1.342abfa42a217p-5, 0x1.55a89ca353dfap-5,
    0x1.5af5815e19f7ep-5, 0x1.446594232fe92p-5, 0x1.15c4506ae381bp-5, 0x1.ac465a823a2bcp-6, 0x1.01a9ff870facap-6,
    0x1.faffcec507b53p-8, 0x1.63a1223f49c23p-9, 0x1.0624dd2f1a9fcp-10, 0x1.6025bd4d8d86fp-9, 0x1.f4276480df971p-8,
    0x1.fbd871d97ee8cp-7, 0x1.a5e353f7ced8bp-6, 0x1.34be6c6ccf224p-5, 0x1.9db22d0e5604p-5, 0x1.0352f6d7ee72ep-4,
    0x1.34395810624ddp-4, 0x1.5e371ed32626ep-4, 0x1.7e6fb6c6480a9p-4, 0x1.92b0ff23e997ep-4, 0x1.9999999999999p-4,
    0x1.92b0ff23e997dp-4, 0x1.7e6fb6c6480a9p-4, 0x1.5e371ed32626ep-4, 0x1.34395810624dep-4, 0x1.0352f6d7ee72fp-4,
    0x1.9db22d0e56048p-5};

// ReduceLROnPlateau(patience=1), lr=0.1
inline constexpr double plateau[]{
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4,
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7, 0x1.47ae147ae147cp-7,
    0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.0624dd2f1a9fdp-10, 0x1.a36e2eb1c432fp-14,
    0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.a36e2eb1c432fp-14, 0x1.4f8b588e368f3p-17, 0x1.4f8b588e368f3p-17,
    0x1.0c6f7a0b5ed8fp-20, 0x1.0c6f7a0b5ed8fp-20, 0x1.0c6f7a0b5ed8fp-20, 0x1.0c6f7a0b5ed8fp-20, 0x1.0c6f7a0b5ed8fp-20,
    0x1.ad7f29abcaf4cp-24, 0x1.ad7f29abcaf4cp-24, 0x1.ad7f29abcaf4cp-24, 0x1.ad7f29abcaf4cp-24, 0x1.ad7f29abcaf4cp-24,
    0x1.5798ee2308c3dp-27};

// ReduceLROnPlateau(factor=0.5, patience=2, threshold=0.01, cooldown=3, min_lr=0.02), lr=0.1
inline constexpr double plateau_all[]{
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4,
    0x1.999999999999ap-4, 0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-5,
    0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-6, 0x1.999999999999ap-6, 0x1.999999999999ap-6,
    0x1.999999999999ap-6, 0x1.999999999999ap-6, 0x1.999999999999ap-6, 0x1.999999999999ap-6, 0x1.47ae147ae147bp-6,
    0x1.47ae147ae147bp-6, 0x1.47ae147ae147bp-6, 0x1.47ae147ae147bp-6, 0x1.47ae147ae147bp-6, 0x1.47ae147ae147bp-6,
    0x1.47ae147ae147bp-6, 0x1.47ae147ae147bp-6, 0x1.47ae147ae147bp-6, 0x1.47ae147ae147bp-6, 0x1.47ae147ae147bp-6,
    0x1.47ae147ae147bp-6};

// ReduceLROnPlateau(factor=0.3, patience=0, eps=0.001), lr=0.1
inline constexpr double plateau_impatient[]{
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.eb851eb851eb8p-6,
    0x1.eb851eb851eb8p-6, 0x1.26e978d4fdf3bp-7, 0x1.61e4f765fd8adp-9, 0x1.61e4f765fd8adp-9, 0x1.a8ac5c13fd0cfp-11,
    0x1.a8ac5c13fd0cfp-11, 0x1.a8ac5c13fd0cfp-11, 0x1.a8ac5c13fd0cfp-11, 0x1.a8ac5c13fd0cfp-11, 0x1.a8ac5c13fd0cfp-11,
    0x1.a8ac5c13fd0cfp-11, 0x1.a8ac5c13fd0cfp-11, 0x1.a8ac5c13fd0cfp-11, 0x1.a8ac5c13fd0cfp-11, 0x1.a8ac5c13fd0cfp-11,
    0x1.a8ac5c13fd0cfp-11, 0x1.a8ac5c13fd0cfp-11, 0x1.a8ac5c13fd0cfp-11, 0x1.a8ac5c13fd0cfp-11, 0x1.a8ac5c13fd0cfp-11,
    0x1.a8ac5c13fd0cfp-11, 0x1.a8ac5c13fd0cfp-11, 0x1.a8ac5c13fd0cfp-11, 0x1.a8ac5c13fd0cfp-11, 0x1.a8ac5c13fd0cfp-11,
    0x1.a8ac5c13fd0cfp-11};

// ReduceLROnPlateau(factor=0.5, patience=0, threshold=0.0002, threshold_mode=abs), lr=0.1
inline constexpr double plateau_abs[]{
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-5,
    0x1.999999999999ap-6, 0x1.999999999999ap-7, 0x1.999999999999ap-8, 0x1.999999999999ap-8, 0x1.999999999999ap-9,
    0x1.999999999999ap-10, 0x1.999999999999ap-11, 0x1.999999999999ap-12, 0x1.999999999999ap-13, 0x1.999999999999ap-14,
    0x1.999999999999ap-15, 0x1.999999999999ap-15, 0x1.999999999999ap-16, 0x1.999999999999ap-17, 0x1.999999999999ap-18,
    0x1.999999999999ap-19, 0x1.999999999999ap-20, 0x1.999999999999ap-21, 0x1.999999999999ap-21, 0x1.999999999999ap-22,
    0x1.999999999999ap-23, 0x1.999999999999ap-24, 0x1.999999999999ap-25, 0x1.999999999999ap-25, 0x1.999999999999ap-26,
    0x1.999999999999ap-27};

// ReduceLROnPlateau(mode=max, factor=0.5, patience=1, threshold=0.002), lr=0.1
inline constexpr double plateau_max[]{
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4,
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4,
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4,
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-5, 0x1.999999999999ap-5,
    0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-5,
    0x1.999999999999ap-5, 0x1.999999999999ap-6, 0x1.999999999999ap-6, 0x1.999999999999ap-6, 0x1.999999999999ap-6,
    0x1.999999999999ap-7};

// ReduceLROnPlateau(mode=max, factor=0.5, patience=0, threshold=0.0002, threshold_mode=abs), lr=0.1
inline constexpr double plateau_max_abs[]{
    0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.999999999999ap-5,
    0x1.999999999999ap-6, 0x1.999999999999ap-7, 0x1.999999999999ap-8, 0x1.999999999999ap-8, 0x1.999999999999ap-9,
    0x1.999999999999ap-10, 0x1.999999999999ap-11, 0x1.999999999999ap-12, 0x1.999999999999ap-13, 0x1.999999999999ap-14,
    0x1.999999999999ap-15, 0x1.999999999999ap-15, 0x1.999999999999ap-16, 0x1.999999999999ap-17, 0x1.999999999999ap-18,
    0x1.999999999999ap-19, 0x1.999999999999ap-20, 0x1.999999999999ap-21, 0x1.999999999999ap-21, 0x1.999999999999ap-22,
    0x1.999999999999ap-23, 0x1.999999999999ap-24, 0x1.999999999999ap-25, 0x1.999999999999ap-25, 0x1.999999999999ap-26,
    0x1.999999999999ap-27};

// clip_grad_norm_(1.0)
inline constexpr float norm_above_before[]{
    0x1.11bb8cp-2f, -0x1.8a6132p-1f, -0x1.2d99eap-3f, 0x1.411d9ap-1f, 0x1.17ec88p+0f, 0x1.80a096p-4f, 0x1.3cf1eap+0f,
    -0x1.588c86p+0f, 0x1.061766p-1f, -0x1.62f54ap-1f, -0x1.55865ap-3f, -0x1.fff08cp-1f, -0x1.a5c6eap+0f,
    0x1.9ea1d6p-1f, 0x1.c60964p-5f, -0x1.3f81bp-1f, -0x1.f4602cp-1f, 0x1.bfeb64p-1f, 0x1.f97cfp-1f, 0x1.007a94p-2f,
    -0x1.96085ep-1f, 0x1.0bd3e6p-1f, 0x1.393e32p+0f, -0x1.9d250ap-2f, -0x1.eb150cp-1f, -0x1.554ac2p-8f,
    -0x1.43067ap-4f, -0x1.8e7556p-2f, -0x1.460ad4p-4f, 0x1.855d62p-1f, -0x1.00a506p+0f, -0x1.ed8e4cp-1f,
    0x1.21d582p-3f, -0x1.4f2d78p-3f, -0x1.6ed1e6p-2f, -0x1.e6f6d6p-5f, -0x1.3ef7dcp+1f, 0x1.f026f4p-3f,
    0x1.273a72p-2f, 0x1.a6cffep-4f, 0x1.19b0dp+0f, -0x1.5de16ap-2f, 0x1.e5099ap-1f, 0x1.3ea21p-1f, -0x1.cae424p-2f,
    -0x1.248118p-2f, 0x1.8d4a1ap-2f, 0x1.07a2fcp-1f, -0x1.d8f44ap+0f, -0x1.7557d2p+1f, 0x1.53148ep+0f,
    -0x1.20d3e4p-4f, 0x1.634e94p-2f, -0x1.4eaf18p-1f, 0x1.8f01bcp+0f, 0x1.99acbap-2f, 0x1.389caep+1f, -0x1.870144p-2f,
    0x1.c55d58p+0f, -0x1.0236e2p+1f, 0x1.b1aadp-2f, 0x1.256322p-1f, -0x1.cbd694p+0f, -0x1.397ep-2f, -0x1.ae5c3p-2f,
    0x1.219812p-2f, 0x1.8c80e8p-2f, 0x1.27bd42p-3f, 0x1.8de8e4p-1f, -0x1.2b4746p+1f, -0x1.a88278p-1f, 0x1.2a8818p+0f,
    0x1.7a8948p+0f, 0x1.12081p-2f, 0x1.832224p-1f, -0x1.2cb752p-1f, -0x1.07ed06p+1f, 0x1.b8ce0ap-2f, 0x1.59c2a8p-2f,
    -0x1.600944p-2f, -0x1.3c0526p-1f, 0x1.40c298p+0f, -0x1.a53622p-5f, -0x1.069134p+0f, 0x1.0ae276p-1f,
    -0x1.cff07ap-2f, -0x1.02153p-3f, 0x1.2af6fcp+1f, -0x1.3e777cp-1f, -0x1.e3c394p-4f, -0x1.712432p+0f,
    -0x1.e68688p-1f, -0x1.3cfaacp-2f, 0x1.a9ce2cp+0f, 0x1.02993ep-1f, 0x1.0a6e06p+0f, 0x1.4a4fc6p-4f, 0x1.6d646ep+0f,
    -0x1.75b854p-3f, -0x1.aac9fp-1f, -0x1.315f0ep+0f, 0x1.56aea6p-1f, 0x1.4d1038p-1f, -0x1.bd0b6p-1f, 0x1.c61278p-1f,
    -0x1.389b72p+0f, -0x1.59bccp-1f, 0x1.0c31a4p+0f, -0x1.4534e8p-2f, 0x1.7c44a8p-3f, -0x1.1afd4ap-2f,
    -0x1.300db4p-1f, -0x1.3966aap-2f, 0x1.5ab0bap-1f, 0x1.5c99dep-1f, 0x1.988b56p-3f, 0x1.9939dcp-1f, -0x1.f096e8p-1f,
    -0x1.e4cca6p-1f};
inline constexpr float norm_above_after[]{
    0x1.a084eep-6f, -0x1.2c0cb4p-4f, -0x1.caeccap-7f, 0x1.e89e5ep-5f, 0x1.a9f0bp-4f, 0x1.24a14p-7f, 0x1.e245bep-4f,
    -0x1.06234p-3f, 0x1.8ece42p-5f, -0x1.0e0ea4p-4f, -0x1.03d64p-6f, -0x1.857dacp-4f, -0x1.40e4d8p-3f, 0x1.3b754p-4f,
    0x1.597002p-8f, -0x1.e62b96p-5f, -0x1.7cb16p-4f, 0x1.54c892p-4f, 0x1.80951ap-4f, 0x1.8643f2p-6f, -0x1.34ea58p-4f,
    0x1.9788c4p-5f, 0x1.dca3aap-4f, -0x1.3a538ap-5f, -0x1.759f4ep-4f, -0x1.03a8e8p-11f, -0x1.eb864p-8f,
    -0x1.2f271ap-5f, -0x1.f01d7cp-8f, 0x1.283bf6p-4f, -0x1.868488p-4f, -0x1.778118p-4f, 0x1.b90506p-7f,
    -0x1.fe0406p-7f, -0x1.1714fp-5f, -0x1.727d4p-8f, -0x1.e559dcp-3f, 0x1.797ac6p-6f, 0x1.c13a4cp-6f, 0x1.41ae84p-7f,
    0x1.aca0e4p-4f, -0x1.0a31aep-5f, 0x1.7105fcp-4f, 0x1.e4d75p-5f, -0x1.5d2182p-5f, -0x1.bd153p-6f, 0x1.2e437p-5f,
    0x1.91283p-5f, -0x1.67d48ep-3f, -0x1.1c0b7p-2f, 0x1.01fa22p-3f, -0x1.b77d06p-8f, 0x1.0e5292p-5f, -0x1.fd43bap-5f,
    0x1.2f91ecp-3f, 0x1.37afb2p-5f, 0x1.dbade6p-3f, -0x1.297b6ap-5f, 0x1.58ed1cp-3f, -0x1.88e804p-3f, 0x1.49f0aep-5f,
    0x1.be6d22p-5f, -0x1.5dd9f6p-3f, -0x1.dd04c2p-6f, -0x1.476c8ep-5f, 0x1.b8a78ap-6f, 0x1.2daa5ep-5f, 0x1.c20158p-7f,
    0x1.2ebc4p-4f, -0x1.c763f8p-3f, -0x1.42f912p-4f, 0x1.c6411p-4f, 0x1.1ffee8p-3f, 0x1.a0f95cp-6f, 0x1.26895ap-4f,
    -0x1.c993fep-5f, -0x1.9198dap-3f, 0x1.4f5edcp-5f, 0x1.070f34p-5f, -0x1.0bd588p-5f, -0x1.e0dd7ap-5f,
    0x1.e813e2p-4f, -0x1.4076bp-8f, -0x1.8f8798p-4f, 0x1.961964p-5f, -0x1.60f8bcp-5f, -0x1.88b4bep-7f, 0x1.c6e9ccp-3f,
    -0x1.e49686p-5f, -0x1.700df2p-7f, -0x1.18d916p-3f, -0x1.7227cep-4f, -0x1.e25312p-6f, 0x1.43f57p-3f,
    0x1.897daep-5f, 0x1.956836p-4f, 0x1.f69c8ap-8f, 0x1.15fee2p-3f, -0x1.1c54dcp-6f, -0x1.44b4fcp-4f, -0x1.d0a96p-4f,
    0x1.04b7acp-4f, 0x1.facc72p-5f, -0x1.52989ap-4f, 0x1.5976eap-4f, -0x1.dbac06p-4f, -0x1.070ab6p-4f, 0x1.981768p-4f,
    -0x1.eed7fap-6f, 0x1.21503cp-6f, -0x1.ae9accp-6f, -0x1.cea80cp-5f, -0x1.dce13ep-6f, 0x1.07c454p-4f,
    0x1.09387ap-4f, 0x1.36d386p-6f, 0x1.37584ep-4f, -0x1.79cff2p-4f, -0x1.70d79ep-4f};
inline constexpr Clipped<float> norm_above{norm_above_before, norm_above_after, 1.0, 0x1.507b4cp+3f};

// clip_grad_norm_(2.5)
inline constexpr float norm_below_before[]{
    -0x1.8505e2p-4f, -0x1.b2ab34p-3f, 0x1.32008ap-9f, 0x1.8c23e6p-5f, 0x1.0817a4p-3f, 0x1.6ee074p-4f, -0x1.93ee0ep-6f,
    0x1.8dc132p-3f, -0x1.292bfep-5f, -0x1.add28ap-4f, -0x1.a46c8ep-4f, 0x1.145d6p-3f, 0x1.4867dep-4f, -0x1.826326p-5f,
    0x1.36324ap-4f, 0x1.baef7ep-5f, -0x1.3cf55ap-3f, 0x1.0867aep-4f, -0x1.d22fdp-4f, 0x1.1d9f5p-4f, -0x1.7cbbf8p-5f,
    0x1.88f7bp-5f, -0x1.d830f4p-6f, -0x1.bf08eap-4f, 0x1.a2c106p-4f, 0x1.5a2afep-6f, 0x1.9146a6p-9f, 0x1.ef90e6p-6f,
    -0x1.1c4842p-7f, -0x1.9ebcfap-5f, -0x1.f82376p-4f, 0x1.fc74f4p-5f, -0x1.14d2b6p-6f, -0x1.dc6824p-5f,
    0x1.02b372p-3f, 0x1.6a9278p-7f, -0x1.e2f68ap-6f, -0x1.80d546p-5f, -0x1.3b296ep-7f, -0x1.6184eap-6f,
    -0x1.91185p-4f, -0x1.26bd1ep-3f, 0x1.0a956ep-4f, -0x1.6c0b8p-6f, -0x1.f97a6ap-5f, 0x1.32838cp-4f, 0x1.3621f2p-3f,
    -0x1.12c0dap-3f, 0x1.bcc1ap-6f, -0x1.eb2996p-5f, 0x1.77c3d4p-4f, -0x1.fef91ap-4f, -0x1.c72c2ep-7f,
    -0x1.1b145ep-5f, 0x1.e22c54p-3f, 0x1.19e82cp-7f, 0x1.57232p-9f, -0x1.0433ecp-2f, -0x1.c74d04p-4f, 0x1.3bf44cp-5f,
    0x1.741ca6p-4f, 0x1.1accdcp-3f, -0x1.9a2fdep-4f, -0x1.f42e8p-4f, 0x1.decfcp-5f, -0x1.066166p-5f, -0x1.a695c4p-8f,
    -0x1.442964p-4f, 0x1.f9287p-6f, 0x1.c639p-5f, 0x1.323a4ap-5f, -0x1.c1e576p-4f, -0x1.1e04bep-8f, -0x1.007908p-5f,
    0x1.299254p-3f, -0x1.14431p-5f, -0x1.ccd72ap-5f, -0x1.44c56ep-6f, -0x1.b2492ap-4f, 0x1.62b656p-4f, 0x1.993fc6p-6f,
    -0x1.3bfc2p-5f, -0x1.8b0f02p-4f, -0x1.85d4f4p-7f, -0x1.219efp-3f, 0x1.791f26p-5f, 0x1.5ecdc4p-6f, -0x1.34eacap-3f,
    -0x1.01f2ecp-3f, -0x1.0dbf16p-3f, 0x1.f792eap-6f, 0x1.1000cep-6f, -0x1.60c964p-7f, 0x1.2259cap-6f, 0x1.52307cp-5f,
    -0x1.3e2466p-7f, 0x1.c4a60ep-4f, 0x1.1ea306p-4f, -0x1.201d1cp-3f, 0x1.dfbbfp-4f, 0x1.588fcep-5f, 0x1.91a5a6p-4f,
    0x1.abbe9ap-4f, -0x1.20e5p-4f, 0x1.5cdd6p-7f, 0x1.1bd456p-4f, 0x1.045824p-4f, 0x1.1afe8ep-4f, -0x1.388e78p-4f,
    -0x1.403eeep-7f, 0x1.bb2286p-4f, 0x1.377902p-4f, -0x1.9cd5ap-5f, -0x1.671902p-3f, 0x1.269e42p-4f, 0x1.465868p-4f,
    -0x1.2c8e56p-2f, -0x1.c71096p-6f, 0x1.e0732p-3f};
inline constexpr float norm_below_after[]{
    -0x1.8505e2p-4f, -0x1.b2ab34p-3f, 0x1.32008ap-9f, 0x1.8c23e6p-5f, 0x1.0817a4p-3f, 0x1.6ee074p-4f, -0x1.93ee0ep-6f,
    0x1.8dc132p-3f, -0x1.292bfep-5f, -0x1.add28ap-4f, -0x1.a46c8ep-4f, 0x1.145d6p-3f, 0x1.4867dep-4f, -0x1.826326p-5f,
    0x1.36324ap-4f, 0x1.baef7ep-5f, -0x1.3cf55ap-3f, 0x1.0867aep-4f, -0x1.d22fdp-4f, 0x1.1d9f5p-4f, -0x1.7cbbf8p-5f,
    0x1.88f7bp-5f, -0x1.d830f4p-6f, -0x1.bf08eap-4f, 0x1.a2c106p-4f, 0x1.5a2afep-6f, 0x1.9146a6p-9f, 0x1.ef90e6p-6f,
    -0x1.1c4842p-7f, -0x1.9ebcfap-5f, -0x1.f82376p-4f, 0x1.fc74f4p-5f, -0x1.14d2b6p-6f, -0x1.dc6824p-5f,
    0x1.02b372p-3f, 0x1.6a9278p-7f, -0x1.e2f68ap-6f, -0x1.80d546p-5f, -0x1.3b296ep-7f, -0x1.6184eap-6f,
    -0x1.91185p-4f, -0x1.26bd1ep-3f, 0x1.0a956ep-4f, -0x1.6c0b8p-6f, -0x1.f97a6ap-5f, 0x1.32838cp-4f, 0x1.3621f2p-3f,
    -0x1.12c0dap-3f, 0x1.bcc1ap-6f, -0x1.eb2996p-5f, 0x1.77c3d4p-4f, -0x1.fef91ap-4f, -0x1.c72c2ep-7f,
    -0x1.1b145ep-5f, 0x1.e22c54p-3f, 0x1.19e82cp-7f, 0x1.57232p-9f, -0x1.0433ecp-2f, -0x1.c74d04p-4f, 0x1.3bf44cp-5f,
    0x1.741ca6p-4f, 0x1.1accdcp-3f, -0x1.9a2fdep-4f, -0x1.f42e8p-4f, 0x1.decfcp-5f, -0x1.066166p-5f, -0x1.a695c4p-8f,
    -0x1.442964p-4f, 0x1.f9287p-6f, 0x1.c639p-5f, 0x1.323a4ap-5f, -0x1.c1e576p-4f, -0x1.1e04bep-8f, -0x1.007908p-5f,
    0x1.299254p-3f, -0x1.14431p-5f, -0x1.ccd72ap-5f, -0x1.44c56ep-6f, -0x1.b2492ap-4f, 0x1.62b656p-4f, 0x1.993fc6p-6f,
    -0x1.3bfc2p-5f, -0x1.8b0f02p-4f, -0x1.85d4f4p-7f, -0x1.219efp-3f, 0x1.791f26p-5f, 0x1.5ecdc4p-6f, -0x1.34eacap-3f,
    -0x1.01f2ecp-3f, -0x1.0dbf16p-3f, 0x1.f792eap-6f, 0x1.1000cep-6f, -0x1.60c964p-7f, 0x1.2259cap-6f, 0x1.52307cp-5f,
    -0x1.3e2466p-7f, 0x1.c4a60ep-4f, 0x1.1ea306p-4f, -0x1.201d1cp-3f, 0x1.dfbbfp-4f, 0x1.588fcep-5f, 0x1.91a5a6p-4f,
    0x1.abbe9ap-4f, -0x1.20e5p-4f, 0x1.5cdd6p-7f, 0x1.1bd456p-4f, 0x1.045824p-4f, 0x1.1afe8ep-4f, -0x1.388e78p-4f,
    -0x1.403eeep-7f, 0x1.bb2286p-4f, 0x1.377902p-4f, -0x1.9cd5ap-5f, -0x1.671902p-3f, 0x1.269e42p-4f, 0x1.465868p-4f,
    -0x1.2c8e56p-2f, -0x1.c71096p-6f, 0x1.e0732p-3f};
inline constexpr Clipped<float> norm_below{norm_below_before, norm_below_after, 2.5, 0x1.089306p+0f};

// clip_grad_norm_(1e-06)
inline constexpr float norm_tiny_before[]{
    -0x1.56f8c2p-24f, 0x1.af8cdep-22f, -0x1.4a179ap-21f, 0x1.972584p-22f, 0x1.09aba8p-21f, -0x1.080c7p-19f,
    -0x1.0ff872p-19f, 0x1.2f56a4p-21f, -0x1.f7e06ep-24f, -0x1.effe3ap-21f, -0x1.8c2048p-21f, 0x1.63c224p-23f,
    0x1.954e0ap-27f, 0x1.1db506p-23f, -0x1.f9856cp-22f, 0x1.ab89aap-22f, -0x1.36bc9ep-24f, -0x1.9d573cp-20f,
    -0x1.04444p-23f, 0x1.026fa8p-24f, 0x1.52af26p-21f, 0x1.3cd76cp-21f, 0x1.3b6a6p-27f, 0x1.a2ecd6p-24f,
    -0x1.637336p-23f, -0x1.298d14p-21f, -0x1.0d52d6p-20f, 0x1.3847f2p-20f, -0x1.85b8d8p-21f, -0x1.1208d6p-20f,
    0x1.62d0e4p-20f, 0x1.309ebep-19f, -0x1.59fa5cp-20f, 0x1.3c9816p-19f, 0x1.92769p-20f, 0x1.167e2cp-22f,
    -0x1.4f10ap-20f, -0x1.4aaff2p-21f, 0x1.cf9ee2p-23f, 0x1.550328p-21f, -0x1.b587dcp-26f, -0x1.65c03ep-22f,
    0x1.0a2632p-19f, 0x1.59e03ep-20f, -0x1.c8df68p-22f, -0x1.63f262p-20f, -0x1.eea07ep-20f, 0x1.34ba6p-20f,
    -0x1.7762fap-21f, 0x1.0b9f44p-21f, 0x1.156452p-22f, 0x1.c78eb8p-22f, -0x1.0b94f4p-20f, -0x1.fa9cap-21f,
    -0x1.09a068p-20f, 0x1.8a6e5p-22f, 0x1.2a826cp-22f, -0x1.45044p-20f, -0x1.e04f9ap-22f, -0x1.40655cp-20f,
    0x1.81f91p-25f, 0x1.1977b4p-20f, -0x1.9f2cd4p-20f, -0x1.180474p-21f, 0x1.15bfacp-23f, 0x1.8e8c0cp-22f,
    0x1.350adp-20f, 0x1.d84e16p-21f, 0x1.ea37a6p-21f, 0x1.02d914p-21f, 0x1.6708aep-21f, 0x1.c9601p-22f,
    0x1.6ff3e2p-23f, -0x1.f0ebcep-22f, 0x1.4d731cp-22f, -0x1.1962dcp-22f, -0x1.4e242ap-21f, -0x1.5c016p-19f,
    0x1.db7f0cp-20f, 0x1.ff3d5p-20f, 0x1.61d30cp-22f, -0x1.1f4804p-20f, -0x1.a808a2p-23f, 0x1.5bf25cp-21f,
    -0x1.0349dcp-22f, -0x1.acf89ep-24f, 0x1.134b96p-20f, 0x1.1523ecp-22f, 0x1.bdc64p-20f, -0x1.6c071ap-20f,
    -0x1.589a9ep-21f, 0x1.c7dfbp-21f, 0x1.f0500cp-27f, 0x1.09b84p-20f, 0x1.9d35a2p-21f, 0x1.41d572p-20f,
    0x1.dbfb1cp-22f, -0x1.0d0c6cp-21f, 0x1.78590ap-21f, 0x1.3be75ap-21f, 0x1.3356dep-23f, -0x1.05b986p-20f,
    0x1.3b74ep-20f, -0x1.71dea4p-22f, 0x1.e94b3ep-22f, -0x1.0e8a9p-20f, 0x1.107a6cp-22f, -0x1.edfa14p-24f,
    -0x1.bdc08p-21f, 0x1.46b744p-20f, 0x1.9d3b0ep-20f, 0x1.c2e7c8p-21f, 0x1.73be2cp-21f, -0x1.e1dafap-23f,
    -0x1.df81b6p-21f, -0x1.5997dcp-20f, -0x1.201dd6p-21f, 0x1.907518p-20f, 0x1.2462dp-21f};
inline constexpr float norm_tiny_after[]{
    -0x1.e4a836p-28f, 0x1.30ea0ap-25f, -0x1.d274f8p-25f, 0x1.1fabfp-25f, 0x1.776c04p-25f, -0x1.752144p-23f,
    -0x1.805312p-23f, 0x1.aca6ap-25f, -0x1.64045p-27f, -0x1.5e7256p-24f, -0x1.17e294p-24f, 0x1.f6b9dep-27f,
    0x1.1e5edp-30f, 0x1.93bc62p-27f, -0x1.652dc4p-25f, 0x1.2e1442p-25f, -0x1.b71b06p-28f, -0x1.240c56p-23f,
    -0x1.6fc91cp-27f, 0x1.6d32fp-28f, 0x1.de992cp-25f, 0x1.bfbb7p-25f, 0x1.bdb796p-31f, 0x1.27fe6ep-27f,
    -0x1.f64a54p-27f, -0x1.a47904p-25f, -0x1.7c9588p-24f, 0x1.b949aap-24f, -0x1.135c3ap-24f, -0x1.833dbep-24f,
    0x1.f564f4p-24f, 0x1.ae7644p-23f, -0x1.e8e7cp-24f, 0x1.bf61fp-23f, 0x1.1c5cdp-23f, 0x1.898a94p-26f,
    -0x1.d97be4p-24f, -0x1.d34c3ep-25f, 0x1.4792dep-26f, 0x1.e1e366p-25f, -0x1.3523c4p-29f, -0x1.f98ab2p-26f,
    0x1.78192ep-23f, 0x1.e8c2d8p-24f, -0x1.42ce5p-25f, -0x1.f6fe0ap-24f, -0x1.5d7b3ap-23f, 0x1.b44458p-24f,
    -0x1.093b42p-24f, 0x1.7a2e06p-25f, 0x1.87fc4ap-26f, 0x1.41e06cp-25f, -0x1.7a1f72p-24f, -0x1.65f30ap-24f,
    -0x1.775c1ep-24f, 0x1.16aff4p-25f, 0x1.a5d3b6p-26f, -0x1.cb48d6p-24f, -0x1.535dc8p-25f, -0x1.c4c148p-24f,
    0x1.10b616p-28f, 0x1.8dbeb4p-24f, -0x1.25582p-23f, -0x1.8bb216p-25f, 0x1.887d6p-27f, 0x1.19987ap-25f,
    0x1.b4b602p-24f, 0x1.4db5bp-24f, 0x1.5a5da4p-24f, 0x1.6dc7e8p-25f, 0x1.fb5adp-25f, 0x1.432936p-25f,
    0x1.03fa9ep-26f, -0x1.5f1a32p-25f, 0x1.d7338cp-26f, -0x1.8da14p-26f, -0x1.d82dbep-25f, -0x1.ebc52cp-23f,
    0x1.4ff6eap-23f, 0x1.693816p-23f, 0x1.f3fe3ep-26f, -0x1.95f5dap-24f, -0x1.2b9a76p-26f, 0x1.ebaff4p-25f,
    -0x1.6e6748p-26f, -0x1.2f1788p-27f, 0x1.8505d2p-24f, 0x1.87a14ap-26f, 0x1.3af6ep-23f, -0x1.0134bp-23f,
    -0x1.e6f6b2p-25f, 0x1.4219a2p-24f, 0x1.5eac26p-30f, 0x1.777ddp-24f, 0x1.23f498p-24f, 0x1.c6c96ep-24f,
    0x1.504e92p-25f, -0x1.7c3208p-25f, 0x1.09e91ep-24f, 0x1.be6832p-25f, 0x1.b24df8p-27f, -0x1.71d896p-24f,
    0x1.bdc66ep-24f, -0x1.05555ep-25f, 0x1.59b69ap-25f, -0x1.7e4e08p-24f, 0x1.810abep-26f, -0x1.5d05a6p-27f,
    -0x1.3af2dp-24f, 0x1.cdaf9p-24f, 0x1.23f86cp-23f, 0x1.3e96f6p-24f, 0x1.06a82ep-24f, -0x1.547522p-26f,
    -0x1.52cc4ep-24f, -0x1.e85c8ep-24f, -0x1.972402p-25f, 0x1.1af204p-23f, 0x1.9d2c82p-25f};
inline constexpr Clipped<float> norm_tiny{norm_tiny_before, norm_tiny_after, 1e-06, 0x1.5a5de8p-17f};

// clip_grad_norm_(0.3)
inline constexpr double norm_double_before[]{
    -0x1.1a5d31f88a1afp-2, 0x1.d0e8b54059f08p-2, 0x1.75b6d4cb4700cp+0, -0x1.c9919e3ca9bcap-2, 0x1.352e0f147519bp-1,
    0x1.a58259479a03ap-3, 0x1.9ec837b6f1ed7p-2, -0x1.6389aea4a6ad8p-6, 0x1.8e412b3e70ac5p-2, -0x1.3fd1fd995abafp+0,
    -0x1.438a1923e5ff1p-1, 0x1.23e5546fa9903p-5, -0x1.ea8b552e96beap-1, -0x1.bf95c104038d2p+0, 0x1.4e383a9102114p+0,
    0x1.63e008dfbc05p+0, -0x1.f7995de7a074bp-4, -0x1.439f11633796ap+0, 0x1.b96d2f3ba138fp+0, -0x1.8ec6d1d83a6abp+0,
    0x1.c2f36899383a8p-2, 0x1.405b591578177p+1, -0x1.f5c341b8a5a2fp+0, -0x1.84489b936b051p+0, -0x1.4b1f526a17ae9p-4,
    -0x1.f55d1845b723p-1, 0x1.5f86ed5372554p+0, 0x1.63835337404b1p+0, 0x1.c18133d8335b7p-2, -0x1.352b4c7815082p+0,
    0x1.252d88b54ffedp+0, -0x1.aa8ff49e1b838p-1, 0x1.f604bd27a321p-2, 0x1.d0b5d4408982p-1, -0x1.1ebd722b5ad0dp-1,
    -0x1.1bd0c59b90705p-1, -0x1.02d1ec22787a4p-1, 0x1.871ab93ba852dp-1, 0x1.80ad61f8d2456p-2, 0x1.fc9b8f06872e3p-1,
    0x1.10c899d03a6c4p+0, -0x1.3ce08516bc108p-2, -0x1.8cf5a0459ec83p+0, -0x1.39a2d9a16362p-2, -0x1.386de73900ca2p-2,
    0x1.b491f76d23491p-5, -0x1.5ea1b6540041dp-5, 0x1.8e043d95bbb7ep-3, -0x1.616f232f772e1p+1, -0x1.2ce9b7ac01762p-2,
    -0x1.7c042702d1b73p-3, -0x1.2001e38e7496cp-1, 0x1.193cb27e591fdp+0, -0x1.39990d599db27p+1, -0x1.2ee1cb9d6fcb5p-1,
    -0x1.2ab3c9b1c5e69p+0, 0x1.2f2765a503f24p+0, -0x1.5777e20f07e23p+0, -0x1.87b81e9aaafa8p-4, 0x1.18033d7ae2ffp+1,
    0x1.9d0b1625b8c93p-2, 0x1.bc4c3eca29542p-3, 0x1.bba0fb38aac09p-1, -0x1.0aa7989c4622ep+0, -0x1.c9548dd4f424bp+0,
    0x1.3ae1599b36e5ap+0, -0x1.22dd75954c747p-1, -0x1.ec8e3aef77ef5p+0, 0x1.d62aa1c6ff02bp+0, 0x1.820a19e23286cp-6,
    0x1.3756c8defdb75p-1, 0x1.fec1f467a7251p+0, -0x1.c60d12b3fa84cp-1, -0x1.b0a1607acf456p+0, -0x1.091ee3d550b81p-2,
    0x1.2e55d4b935313p-3, 0x1.8012411577024p-1, -0x1.3814ea4233b71p-4, -0x1.93ce3be05af9p-3, -0x1.aecef06518c2fp-1,
    0x1.5c0f1b3fcb971p-1, -0x1.c2ab874888188p-1, -0x1.7c47fe1ee016cp-1, 0x1.27a89471589dep-2, 0x1.a5b8a20afa993p-2,
    -0x1.5bb44df316e79p-2, -0x1.fd7f618d80fdfp-2, -0x1.8095997c67994p-1, -0x1.f95cae850b794p-1, 0x1.1e56b1a976c39p+0,
    0x1.1767f4a8e1bddp-2, 0x1.5defac0bf68f3p+1, -0x1.c320f5aa8669ap-1, 0x1.b2467dbc83a3ep-6, 0x1.4ab4969c563b2p+0,
    -0x1.db3c3765e114p-3, 0x1.778d7d91a33bdp+1, -0x1.411c3a3cd4c57p-1, -0x1.94afa6945137p-1, -0x1.ec0fa7aa4d42bp-1,
    0x1.cb210774929f7p-3, -0x1.7932cea47ae39p-1, 0x1.35350570cfbfp-1, -0x1.9c704e2826acfp-1, -0x1.b13309c7b8abep+0,
    -0x1.c8a78ad8248bp-2, 0x1.0b5703d027305p+0, 0x1.4779be526edf4p-1, 0x1.c5477498b27a3p-2, -0x1.2e082eb579f35p+1,
    -0x1.8f5b35c861d6p-1, -0x1.41196b7d6d236p+0, 0x1.95c0242146e3bp-2, 0x1.92eb226ab5403p-1, 0x1.4601c8600b3f2p-3,
    -0x1.4f1f0b6fbea0fp+0, 0x1.a42e37a9d15f9p-1, -0x1.f36fa26a82c3cp-2, 0x1.052e51aadbe3p+0};
inline constexpr double norm_double_after[]{
    -0x1.c7f5ca996d337p-8, 0x1.775dcf047fcf2p-7, 0x1.2dbc672723c68p-5, -0x1.7170a2cba3b82p-7, 0x1.f343240f39607p-7,
    0x1.545354b341688p-8, 0x1.4ee4e2e2a38b1p-7, -0x1.1f0f761f7cbaep-11, 0x1.418cbf5ef354cp-7, -0x1.0238ddd0075bbp-5,
    -0x1.0539988aba0d1p-6, 0x1.d75a1bf8dd97ap-11, -0x1.8c1074d388e76p-6, -0x1.696109894dde1p-5, 0x1.0dd9205d6f89p-5,
    0x1.1f552ea437b9fp-5, -0x1.969ace87f7cd7p-9, -0x1.054a86da23edfp-5, 0x1.64681e6942be3p-5, -0x1.41f8a8289cb37p-5,
    0x1.6c18bc33196bdp-7, 0x1.02a7c4ba24b2bp-4, -0x1.951f3db139f41p-5, -0x1.397fd0cf3898fp-5, -0x1.0b58ef70c848ap-9,
    -0x1.94ccc1759de7ep-6, 0x1.1bd27634aada4p-5, 0x1.1f0a54245a9a8p-5, 0x1.6aedd4e6f0be3p-7, -0x1.f33eaf0712682p-6,
    0x1.d96c17829b0a5p-6, -0x1.5867c9324001ep-6, 0x1.95541c72ebc3fp-7, 0x1.7734baa9f902ap-6, -0x1.cf06c45df2ce1p-7,
    -0x1.ca4dcfcc5a885p-7, -0x1.a1f0fad385effp-7, 0x1.3bc6d9aca5e44p-6, 0x1.369667ed7b04cp-7, 0x1.9aa60ba2cc9b1p-6,
    0x1.b87d5a86d778dp-6, -0x1.ffb1082bc5553p-8, -0x1.40810f84eb257p-5, -0x1.fa7548fd35ae3p-8, -0x1.f882662c32298p-8,
    0x1.607c58f75789dp-10, -0x1.1b1964ebeedbp-10, 0x1.415b8ddb9ecd7p-8, -0x1.1d5ca44378b27p-4, -0x1.e5e9aec628261p-8,
    -0x1.32d2fea02716ap-8, -0x1.d112ad0aff151p-7, 0x1.c623ed1fb0c1cp-6, -0x1.fa6576a13ce13p-5, -0x1.e917aa52bac73p-7,
    -0x1.e257d28047736p-6, 0x1.e9880ecb098c4p-6, -0x1.1550c3cf5d54bp-5, -0x1.3c45ee726e509p-9, 0x1.c429c1dafb60ep-5,
    0x1.4d7d7d0b64a3dp-7, 0x1.66b99ae92ac1cp-8, 0x1.662f53b7a6ec8p-6, -0x1.ae97bb74cfd64p-6, -0x1.713f553a815efp-5,
    0x1.fc7798e5bcc29p-6, -0x1.d5b0032c95226p-7, -0x1.8db02ef06eb08p-5, 0x1.7b9c81245aa6ep-5, 0x1.37aff5dba89dbp-11,
    0x1.f6bfae060675ep-7, 0x1.9c626f1397606p-5, -0x1.6e9989b88898bp-6, -0x1.5d4e03bf4544cp-5, -0x1.ac1d979a63252p-8,
    0x1.e835a6c4dae3cp-9, 0x1.361927d5efba9p-6, -0x1.f7f2b3945fc2p-10, -0x1.46081caea8c16p-8, -0x1.5bd569f118af7p-6,
    0x1.1905a331be41bp-6, -0x1.6bdeb3056f51bp-6, -0x1.3309c4c9f043ap-6, 0x1.dd6d8f940da1bp-8, 0x1.547f28e9f9769p-7,
    -0x1.18bc52fe8d5d4p-7, -0x1.9b5dfd1b46917p-7, -0x1.3683341934523p-6, -0x1.98073285563c3p-6, 0x1.ce60d7f90c1bbp-6,
    0x1.c32f013068d0dp-8, 0x1.1a89a51ffe298p-4, -0x1.6c3d835169859p-6, 0x1.5ea20574dcef4p-11, 0x1.0b02c2441a121p-5,
    -0x1.7fb42bcc11a27p-8, 0x1.2f3869813ca43p-4, -0x1.03437fb96d6a1p-6, -0x1.46be1cf014667p-6, -0x1.8d49fc9d8e604p-6,
    0x1.72b31e92999a8p-8, -0x1.308c950d11fc1p-6, 0x1.f34e62350aa2dp-7, -0x1.4d0084ba6e727p-6, -0x1.5dc39f0a48004p-5,
    -0x1.70b3a4ca37901p-7, 0x1.afb2ff651143ep-6, 0x1.08672a8f82a8p-6, 0x1.6df9fb636e2c8p-7, -0x1.e7b843d8535a4p-5,
    -0x1.42707787b1644p-6, -0x1.03413b68be339p-5, 0x1.479a1f04ee2d3p-7, 0x1.4550c0a28699cp-6, 0x1.07379dcf87cdep-8,
    -0x1.0e937c9437791p-5, 0x1.5340b5ab123cbp-6, -0x1.933e564302967p-7, 0x1.a5c0f4e28c056p-6};
inline constexpr Clipped<double> norm_double{norm_double_before, norm_double_after, 0.3, 0x1.7c7b4c903194ep+3};

// clip_grad_value_(0.5)
inline constexpr float value_before[]{
    0x1.25e38ap-1f, 0x1.19aee8p+0f, -0x1.ae8ca2p-2f, -0x1.e91346p-5f, -0x1.fd6ebcp-1f, -0x1.b7120ap-1f,
    0x1.0ecbb2p-7f, -0x1.d9bf22p-3f, 0x1.79b7fcp-2f, -0x1.0ee10cp+0f, 0x1.2340f8p-1f, 0x1.84b9bcp+0f, 0x1.243184p-4f,
    -0x1.225896p+0f, 0x1.34d086p+0f, -0x1.6dc4p+0f, -0x1.2ef7ecp+0f, 0x1.46bec6p+0f, 0x1.adf11cp-1f, 0x1.6da412p+0f,
    0x1.f4696cp+0f, 0x1.271442p-2f, -0x1.c59c6ep+0f, -0x1.fcfa08p+0f, 0x1.1c199p-1f, 0x1.6495e2p-2f, 0x1.bc6fb4p-10f,
    0x1.23eb82p+0f, 0x1.1a587cp+0f, 0x1.fe5e9p-2f, 0x1.26b538p+1f, 0x1.ef6a7p-5f, 0x1.423132p-4f, -0x1.10491ep-1f,
    -0x1.9f4074p-2f, 0x1.f17fccp-1f, -0x1.f4ecp-5f, 0x1.004dcap-2f, -0x1.b5d756p+0f, -0x1.ab0e4ap-2f, 0x1.9fe0bap-2f,
    0x1.e3ad24p-1f, -0x1.dede9ap-6f, -0x1.099092p-1f, -0x1.533e42p+0f, 0x1.52207ep+0f, 0x1.523f8p-1f, 0x1.0ce568p-1f,
    -0x1.7ee31cp+0f, 0x1.12e25cp-4f, 0x1.c3bdeap+0f, -0x1.05dbc8p+1f, -0x1.382bbep-1f, 0x1.c47e86p-3f,
    -0x1.36dc18p+0f, 0x1.05d1aap-1f, 0x1.93c816p+0f, 0x1.e3a1ap-4f, -0x1.dcd8d4p+0f, -0x1.2f1ebap-1f, -0x1.3495ecp-5f,
    0x1.e9546ap-2f, -0x1.ebc596p-3f, -0x1.9e4f8ep-1f, -0x1.061c28p-3f, 0x1.e34a48p-3f, 0x1.09cb96p-2f, 0x1.4ca9ecp+0f,
    0x1.735a62p-3f, -0x1.736f22p-1f, 0x1.070288p-7f, -0x1.626e6cp-1f, -0x1.1bd1ap+0f, 0x1.07c4b6p+0f, 0x1.d2456cp-2f,
    0x1.763d1ep-1f, -0x1.09cba2p-2f, 0x1.23bae4p-2f, 0x1.d8488ep-2f, 0x1.39fb32p-1f, -0x1.80093ap-3f, 0x1.28bcb2p+0f,
    0x1.c286cep-5f, 0x1.b894ccp-4f, -0x1.d9a3e4p+0f, 0x1.77b2bap-2f, 0x1.ad11cp-5f, -0x1.404c44p-1f, 0x1.ed4e66p+0f,
    0x1.649204p+1f, 0x1.2fc8aep+0f, -0x1.355c64p-1f, -0x1.0d9dap+0f, -0x1.6445c4p+0f, 0x1.5eaed4p-5f, -0x1.758adp-2f,
    0x1.6f4192p-1f, 0x1.270f2ap-3f, -0x1.4c6a0cp-1f, -0x1.fbd5bep-2f, -0x1.0a8bf8p+0f, 0x1.c16c12p+0f, 0x1.b48974p-3f,
    0x1.3ec74p+0f, -0x1.1ecfb8p-1f, 0x1.0adc2ep+0f, -0x1.cb10b8p-2f, 0x1.8e2d5ap+0f, -0x1.41ccbap+0f, 0x1.fe211cp-2f,
    -0x1.8ec9a4p-1f, -0x1.2caefep-3f, -0x1.268a24p-1f, -0x1.378096p-1f, -0x1.2905ecp+1f, -0x1.37225ap-2f,
    0x1.133feep-1f, -0x1.f2035cp+0f, -0x1.32ad56p+0f};
inline constexpr float value_after[]{
    0x1p-1f, 0x1p-1f, -0x1.ae8ca2p-2f, -0x1.e91346p-5f, -0x1p-1f, -0x1p-1f, 0x1.0ecbb2p-7f, -0x1.d9bf22p-3f,
    0x1.79b7fcp-2f, -0x1p-1f, 0x1p-1f, 0x1p-1f, 0x1.243184p-4f, -0x1p-1f, 0x1p-1f, -0x1p-1f, -0x1p-1f, 0x1p-1f,
    0x1p-1f, 0x1p-1f, 0x1p-1f, 0x1.271442p-2f, -0x1p-1f, -0x1p-1f, 0x1p-1f, 0x1.6495e2p-2f, 0x1.bc6fb4p-10f, 0x1p-1f,
    0x1p-1f, 0x1.fe5e9p-2f, 0x1p-1f, 0x1.ef6a7p-5f, 0x1.423132p-4f, -0x1p-1f, -0x1.9f4074p-2f, 0x1p-1f, -0x1.f4ecp-5f,
    0x1.004dcap-2f, -0x1p-1f, -0x1.ab0e4ap-2f, 0x1.9fe0bap-2f, 0x1p-1f, -0x1.dede9ap-6f, -0x1p-1f, -0x1p-1f, 0x1p-1f,
    0x1p-1f, 0x1p-1f, -0x1p-1f, 0x1.12e25cp-4f, 0x1p-1f, -0x1p-1f, -0x1p-1f, 0x1.c47e86p-3f, -0x1p-1f, 0x1p-1f,
    0x1p-1f, 0x1.e3a1ap-4f, -0x1p-1f, -0x1p-1f, -0x1.3495ecp-5f, 0x1.e9546ap-2f, -0x1.ebc596p-3f, -0x1p-1f,
    -0x1.061c28p-3f, 0x1.e34a48p-3f, 0x1.09cb96p-2f, 0x1p-1f, 0x1.735a62p-3f, -0x1p-1f, 0x1.070288p-7f, -0x1p-1f,
    -0x1p-1f, 0x1p-1f, 0x1.d2456cp-2f, 0x1p-1f, -0x1.09cba2p-2f, 0x1.23bae4p-2f, 0x1.d8488ep-2f, 0x1p-1f,
    -0x1.80093ap-3f, 0x1p-1f, 0x1.c286cep-5f, 0x1.b894ccp-4f, -0x1p-1f, 0x1.77b2bap-2f, 0x1.ad11cp-5f, -0x1p-1f,
    0x1p-1f, 0x1p-1f, 0x1p-1f, -0x1p-1f, -0x1p-1f, -0x1p-1f, 0x1.5eaed4p-5f, -0x1.758adp-2f, 0x1p-1f, 0x1.270f2ap-3f,
    -0x1p-1f, -0x1.fbd5bep-2f, -0x1p-1f, 0x1p-1f, 0x1.b48974p-3f, 0x1p-1f, -0x1p-1f, 0x1p-1f, -0x1.cb10b8p-2f,
    0x1p-1f, -0x1p-1f, 0x1.fe211cp-2f, -0x1p-1f, -0x1.2caefep-3f, -0x1p-1f, -0x1p-1f, -0x1p-1f, -0x1.37225ap-2f,
    0x1p-1f, -0x1p-1f, -0x1p-1f};
inline constexpr Clipped<float> value{value_before, value_after, 0.5, 0};

// clip_grad_value_(0.3)
inline constexpr double value_double_before[]{
    -0x1.491b0425066b7p+1, -0x1.87939eb220e74p-1, -0x1.c09cccfab00aep-5, 0x1.136403a050c68p-3, 0x1.f4bec7ee53ebbp-1,
    -0x1.50af03f162403p+0, 0x1.4cd10653530f4p-7, 0x1.6f358d8927f4bp+0, -0x1.9f71e3f9416f4p-3, -0x1.125a7e1b8e6fcp-2,
    -0x1.afdda239a16e5p-1, 0x1.2bdf03be1872p-1, -0x1.2678c0d211ed2p+0, -0x1.1f41ed85a3364p-1, 0x1.88fd1e4777c66p+0,
    -0x1.cee1fe9ba991bp-2, 0x1.63dd9c01cca96p+0, 0x1.8b9c3819e3ecep-1, -0x1.95b6cc15e1324p-2, 0x1.88201e20b0654p+0,
    0x1.de5b96b420575p-1, -0x1.9637b1dc498dap+0, -0x1.6fa138c392ba9p-4, -0x1.0561903b7f23fp+0, 0x1.46867919e955p-6,
    -0x1.c897ffd649d98p-1, 0x1.58c4d341fe025p+1, -0x1.ffd47aed37192p-3, -0x1.4e26347b8007p-2, 0x1.18d65bb4d6b86p-3,
    -0x1.604e46d55545bp+0, -0x1.4d1e54021186bp+0, 0x1.510eaf256545fp-1, 0x1.4e62f333bc5b4p-3, -0x1.4c76e8d7a2234p+1,
    -0x1.d91b171c9ca1fp-1, -0x1.7c87e0ab06724p-1, 0x1.20261949b6129p-1, -0x1.9974a8380e36ep-5, 0x1.57aa5ecf34d5bp-1,
    0x1.15a18f52b9842p-1, 0x1.4fc12f602701cp-2, -0x1.c5502cb6887f8p-6, 0x1.96018be6d0198p-5, 0x1.13f4977febda6p+0,
    -0x1.0dd927f1571a2p+0, -0x1.96c235c35c7bdp-1, -0x1.e45c8460d5c0dp+0, 0x1.3d565a63515cdp+1, -0x1.700f7592a4c5ep-3,
    0x1.2f7754b693976p-3, 0x1.3719452575003p+0, -0x1.9ba423ac1f51ep+0, 0x1.e3f4c011a2f78p-1, -0x1.433a1bc8c46c5p+0,
    -0x1.4d2cc27caa9d9p-2, -0x1.8fd293ea802ebp+0, 0x1.502c6f0136a0ep-2, 0x1.301d8b93971bbp-1, -0x1.9e74dfce36098p+0,
    -0x1.de1cd56b81c0bp-3, 0x1.e770e1dcba676p-2, 0x1.b228267b7022p-1, 0x1.3652868e64917p-1, 0x1.4d356c1c13ea4p-3,
    -0x1.3a725e18d3694p-1, 0x1.88a55990e2704p-4, 0x1.7f7b94b7399b7p+0, -0x1.367a08a744963p-5, -0x1.35344942a128fp-2,
    0x1.04c2c71d593f6p+0, -0x1.4cc838dbc726bp+1, -0x1.7fa893e65e628p-1, 0x1.dfe153dd13cb7p-1, -0x1.95edba53ff459p+0,
    0x1.51d0c3421d4e4p-2, -0x1.c722cd5f9070ap-3, -0x1.0266370bdf836p-1, -0x1.774ee2af0ff8cp-1, -0x1.3317b81b28c5p-1,
    -0x1.e789ae0793319p-1, -0x1.72541e2a74aa4p-3, 0x1.3953c6a1b274dp-2, 0x1.71846e5b4938bp+0, 0x1.7f2d676ebfd3cp-1,
    0x1.53ed7d108e6b6p-7, -0x1.ed29dc40534d9p-2, 0x1.ad9b30ca50374p-1, 0x1.76a37ae4efabep+0, 0x1.b4907667f3417p-1,
    -0x1.f4646beacd58fp+0, 0x1.53783028d82ccp+0, -0x1.86098dc2cd811p-1, 0x1.ac4b974b840f7p+0, 0x1.95830ca0b509cp-4,
    -0x1.7357e01578c1dp-4, 0x1.ba7b8f78fe6cfp+0, 0x1.840e3e936cf2bp+0, -0x1.5dc70b8d410f6p-1, 0x1.55a0cc4608a2p-1,
    -0x1.4a7182beb6307p-2, -0x1.88c3094cdb6abp-1, 0x1.840eb1e6513a9p-1, -0x1.d1d696e79d759p-1, 0x1.17f56c917e72p-1,
    0x1.0f9b02f341ad1p-2, -0x1.3967d30f4954p-1, -0x1.6a9743ab7dcc3p+0, 0x1.fc8a207101776p+0, 0x1.070a0e70265ecp+0,
    -0x1.a159d7b2595c4p+0, -0x1.f1499f597ed77p-4, -0x1.1349e72ab29ccp+0, -0x1.e78def8b37ca8p-5, 0x1.300d798de1383p-1,
    -0x1.9892cb4184403p-3, 0x1.027d845df53d6p-3, 0x1.532dd5741fbe8p+0, -0x1.90a0438d25fc4p+0};
inline constexpr double value_double_after[]{
    -0x1.3333333333333p-2, -0x1.3333333333333p-2, -0x1.c09cccfab00aep-5, 0x1.136403a050c68p-3, 0x1.3333333333333p-2,
    -0x1.3333333333333p-2, 0x1.4cd10653530f4p-7, 0x1.3333333333333p-2, -0x1.9f71e3f9416f4p-3, -0x1.125a7e1b8e6fcp-2,
    -0x1.3333333333333p-2, 0x1.3333333333333p-2, -0x1.3333333333333p-2, -0x1.3333333333333p-2, 0x1.3333333333333p-2,
    -0x1.3333333333333p-2, 0x1.3333333333333p-2, 0x1.3333333333333p-2, -0x1.3333333333333p-2, 0x1.3333333333333p-2,
    0x1.3333333333333p-2, -0x1.3333333333333p-2, -0x1.6fa138c392ba9p-4, -0x1.3333333333333p-2, 0x1.46867919e955p-6,
    -0x1.3333333333333p-2, 0x1.3333333333333p-2, -0x1.ffd47aed37192p-3, -0x1.3333333333333p-2, 0x1.18d65bb4d6b86p-3,
    -0x1.3333333333333p-2, -0x1.3333333333333p-2, 0x1.3333333333333p-2, 0x1.4e62f333bc5b4p-3, -0x1.3333333333333p-2,
    -0x1.3333333333333p-2, -0x1.3333333333333p-2, 0x1.3333333333333p-2, -0x1.9974a8380e36ep-5, 0x1.3333333333333p-2,
    0x1.3333333333333p-2, 0x1.3333333333333p-2, -0x1.c5502cb6887f8p-6, 0x1.96018be6d0198p-5, 0x1.3333333333333p-2,
    -0x1.3333333333333p-2, -0x1.3333333333333p-2, -0x1.3333333333333p-2, 0x1.3333333333333p-2, -0x1.700f7592a4c5ep-3,
    0x1.2f7754b693976p-3, 0x1.3333333333333p-2, -0x1.3333333333333p-2, 0x1.3333333333333p-2, -0x1.3333333333333p-2,
    -0x1.3333333333333p-2, -0x1.3333333333333p-2, 0x1.3333333333333p-2, 0x1.3333333333333p-2, -0x1.3333333333333p-2,
    -0x1.de1cd56b81c0bp-3, 0x1.3333333333333p-2, 0x1.3333333333333p-2, 0x1.3333333333333p-2, 0x1.4d356c1c13ea4p-3,
    -0x1.3333333333333p-2, 0x1.88a55990e2704p-4, 0x1.3333333333333p-2, -0x1.367a08a744963p-5, -0x1.3333333333333p-2,
    0x1.3333333333333p-2, -0x1.3333333333333p-2, -0x1.3333333333333p-2, 0x1.3333333333333p-2, -0x1.3333333333333p-2,
    0x1.3333333333333p-2, -0x1.c722cd5f9070ap-3, -0x1.3333333333333p-2, -0x1.3333333333333p-2, -0x1.3333333333333p-2,
    -0x1.3333333333333p-2, -0x1.72541e2a74aa4p-3, 0x1.3333333333333p-2, 0x1.3333333333333p-2, 0x1.3333333333333p-2,
    0x1.53ed7d108e6b6p-7, -0x1.3333333333333p-2, 0x1.3333333333333p-2, 0x1.3333333333333p-2, 0x1.3333333333333p-2,
    -0x1.3333333333333p-2, 0x1.3333333333333p-2, -0x1.3333333333333p-2, 0x1.3333333333333p-2, 0x1.95830ca0b509cp-4,
    -0x1.7357e01578c1dp-4, 0x1.3333333333333p-2, 0x1.3333333333333p-2, -0x1.3333333333333p-2, 0x1.3333333333333p-2,
    -0x1.3333333333333p-2, -0x1.3333333333333p-2, 0x1.3333333333333p-2, -0x1.3333333333333p-2, 0x1.3333333333333p-2,
    0x1.0f9b02f341ad1p-2, -0x1.3333333333333p-2, -0x1.3333333333333p-2, 0x1.3333333333333p-2, 0x1.3333333333333p-2,
    -0x1.3333333333333p-2, -0x1.f1499f597ed77p-4, -0x1.3333333333333p-2, -0x1.e78def8b37ca8p-5, 0x1.3333333333333p-2,
    -0x1.9892cb4184403p-3, 0x1.027d845df53d6p-3, 0x1.3333333333333p-2, -0x1.3333333333333p-2};
inline constexpr Clipped<double> value_double{value_double_before, value_double_after, 0.3, 0};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.01), 1000 epochs, clip_grad_norm_(0.05), StepLR(step_size=100,
// gamma=0.7)
inline constexpr std::uint32_t adam_clipped_step_lr_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float adam_clipped_step_lr_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float adam_clipped_step_lr_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt adam_clipped_step_lr_losses[]{
    {0, 1.79575706}, {1, 1.77456832}, {10, 1.59681487}, {100, 0.334123939}, {1000, 0.00940442272}};
inline constexpr float adam_clipped_step_lr_trained[]{
    -0x1.0695bp+1f, -0x1.4cee52p+1f, 0x1.52723cp+0f, 0x1.a78f6ep+0f, 0x1.dd3f08p+1f, -0x1.10a1cep-1f, -0x1.41d906p+1f,
    0x1.0f977ep-1f, -0x1.62c7fap+1f, 0x1.d61734p+0f, -0x1.120d8ep+1f, -0x1.3af562p+1f, -0x1.029b0ap+0f,
    0x1.4014e8p+1f, 0x1.a999a6p+0f, -0x1.8c8d2ep+0f, 0x1.5abbd2p+1f, 0x1.9087e4p+1f, -0x1.03f448p+1f, -0x1.2745bp+1f,
    0x1.45149ep+1f, 0x1.44e184p+1f, 0x1.6ff6ecp+1f, -0x1.4519acp-1f, -0x1.52e2e6p+1f, 0x1.b87a6cp-1f, -0x1.287fdp+1f,
    0x1.6ffd3ep+0f, -0x1.0d03b2p+1f, -0x1.095b7ep+1f, -0x1.5a6a5p-2f, -0x1.908642p-3f, -0x1.38fc74p-2f,
    -0x1.f36b7cp-4f, -0x1.57b9acp-2f};
inline constexpr float adam_clipped_step_lr_outputs[]{
    0x1.31efecp+0f, 0x1.90397cp+2f, -0x1.89eedcp+2f, -0x1.ae6f74p-2f, -0x1.721ad4p+0f, -0x1.31b95ap-1f,
    -0x1.67fec2p+2f, 0x1.4efea8p+2f, -0x1.307ed8p-1f, -0x1.6b2338p-4f, -0x1.32621p-1f, -0x1.d4db18p+0f,
    -0x1.91a052p-1f, 0x1.4d4612p+2f, -0x1.6fc878p-1f, -0x1.e1e26p+2f, -0x1.3140a6p+1f, -0x1.05d6d8p-4f,
    -0x1.313782p+0f, 0x1.478e08p+2f, 0x1.9baddcp+2f, 0x1.727574p+0f, -0x1.073dp-8f, 0x1.32a758p-1f, -0x1.5c1c7cp+2f};
inline constexpr Training<float> adam_clipped_step_lr{
    .seed = 43052, .normals = 15, .tokens = adam_clipped_step_lr_tokens, .repeats = 100,
    .initial = adam_clipped_step_lr_initial, .gradient = adam_clipped_step_lr_gradient,
    .losses = adam_clipped_step_lr_losses, .trained = adam_clipped_step_lr_trained,
    .outputs = adam_clipped_step_lr_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; SGD(lr=0.5, momentum=0.9), 1000 epochs, clip_grad_value_(0.01),
// CosineAnnealingLR(T_max=300, eta_min=0.001)
inline constexpr std::uint32_t sgd_clipped_value_cosine_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float sgd_clipped_value_cosine_initial[]{
    -0x1.a2b57ep-1f, -0x1.690c6ep-1f, -0x1.2b2b92p-1f, -0x1.3c5ab6p-1f, 0x1.feb36ep+0f, -0x1.e3c474p-2f,
    -0x1.e06c12p-1f, 0x1.ade396p+0f, -0x1.695a0cp+0f, 0x1.c0b932p-1f, -0x1.0d44e4p-1f, -0x1.4cc00ep+0f,
    -0x1.21653cp-1f, 0x1.7743cp-1f, -0x1.5d8afap-2f, -0x1.5582d4p-2f, -0x1.47badp-3f, 0x1.027ap-1f, -0x1.3e0eep-2f,
    -0x1.9361p-7f, 0x1.5a1728p-2f, 0x1.e9aa18p-2f, 0x1.1bccp-2f, 0x1.366p-3f, 0x1.3d2bep-4f, -0x1.60f302p-2f,
    0x1.fa5588p-2f, -0x1.3b0a46p-2f, 0x1.7591dcp-2f, -0x1.cc5da4p-3f, -0x1.06f83ep-1f, 0x1.ba9e5p-4f, -0x1.f4cp-2f,
    0x1.b48b98p-3f, -0x1.7acc2p-2f};
inline constexpr float sgd_clipped_value_cosine_gradient[]{
    0x1.359304p-6f, -0x1.36584cp-9f, -0x1.fd449ap-8f, -0x1.61d0cp-4f, -0x1.80a7ccp-9f, 0x1.59287cp-8f,
    -0x1.6905f8p-6f, 0x1.7e2738p-7f, -0x1.e8222p-7f, 0x1.c9813ap-6f, -0x1.d32328p-5f, 0x1.a01ebp-6f, 0x1.df873cp-6f,
    0x1.8cc466p-6f, -0x1.9fbae6p-5f, 0x1.b039eep-5f, -0x1.815d5cp-4f, -0x1.c2a124p-8f, 0x1.e0ad1ep-6f, 0x1.9d1ccap-3f,
    -0x1.90a314p-5f, 0x1.4a40a4p-4f, -0x1.424126p-3f, 0x1.54cd3ep-10f, 0x1.8681ccp-4f, -0x1.5a210ep-3f,
    0x1.60f524p-5f, -0x1.0842acp-2f, 0x1.bff418p-3f, 0x1.756eacp-7f, -0x1.34dbeap-4f, 0x1.ee33bap-5f, -0x1.05f00ep-4f,
    0x1.188b04p-6f, 0x1.fb1eb4p-5f};
inline constexpr LossAt sgd_clipped_value_cosine_losses[]{
    {0, 1.79575706}, {1, 1.785182}, {10, 1.41982365}, {100, 0.00484572165}, {1000, 0.000863522699}};
inline constexpr float sgd_clipped_value_cosine_trained[]{
    -0x1.fe9766p+0f, -0x1.45c4dp+1f, 0x1.0eb66ap+0f, 0x1.1765e4p+1f, 0x1.5c9e9p+1f, 0x1.6e2aap-3f, -0x1.01d14cp+1f,
    0x1.82b0fp-1f, -0x1.3a5d6p+1f, 0x1.ed73eep+0f, -0x1.d74d9cp+0f, -0x1.5402cap+1f, -0x1.3054e2p+1f, 0x1.13c818p+1f,
    0x1.254394p+1f, -0x1.b10b8ap+1f, 0x1.cdfebep+1f, 0x1.09d62cp+2f, -0x1.55289p+1f, -0x1.f3d026p+1f, 0x1.637a24p+1f,
    0x1.978638p+1f, 0x1.a8578p+1f, 0x1.195f6ap+0f, -0x1.8ae9cap+1f, 0x1.d1b55p+0f, -0x1.b26accp+1f, 0x1.2c3caep+1f,
    -0x1.6205a2p+1f, -0x1.749da8p+1f, -0x1.8ebac4p+0f, 0x1.a40a7p-5f, 0x1.86fe02p-2f, 0x1.c49e46p-6f, -0x1.f10394p-2f};
inline constexpr float sgd_clipped_value_cosine_outputs[]{
    0x1.659638p+0f, 0x1.14fcf6p+3f, -0x1.464abep+2f, -0x1.75997ap+0f, -0x1.26257ep+1f, -0x1.15cf2cp-1f,
    -0x1.7b55dap+2f, 0x1.bde172p+2f, -0x1.c6ed62p+0f, -0x1.74a84ap+0f, -0x1.4fda2p-4f, -0x1.4d83d4p+1f,
    -0x1.a85b7p+0f, 0x1.e0aa36p+2f, -0x1.a54d84p+0f, -0x1.8b0e1p+3f, -0x1.8a5726p+0f, -0x1.9d3d74p-1f,
    -0x1.4c8802p+0f, 0x1.d1a126p+2f, 0x1.2b3b76p+3f, 0x1.973fe6p+0f, 0x1.8e726ep+0f, 0x1.8188d4p+0f, -0x1.0abbe2p+3f};
inline constexpr Training<float> sgd_clipped_value_cosine{
    .seed = 43052, .normals = 15, .tokens = sgd_clipped_value_cosine_tokens, .repeats = 100,
    .initial = sgd_clipped_value_cosine_initial, .gradient = sgd_clipped_value_cosine_gradient,
    .losses = sgd_clipped_value_cosine_losses, .trained = sgd_clipped_value_cosine_trained,
    .outputs = sgd_clipped_value_cosine_outputs};

// Sequential( (0): Embedding(5, 3) (1): Tanh() (2): Linear(in_features=3, out_features=5, bias=True) ); "abcde" x
// 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.05), 1000 epochs, ReduceLROnPlateau(factor=0.5, patience=3,
// threshold=0.01)
inline constexpr std::uint32_t adam_plateau_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr double adam_plateau_initial[]{
    -0x1.a2b57e0fe8af1p-1, -0x1.690c6d260ecdap-1, -0x1.2b2b919920fep-1, -0x1.3c5ab646a776ep-1, 0x1.feb36d24e3da4p+0,
    -0x1.e3c4747943246p-2, -0x1.e06c12b5c4cc3p-1, 0x1.ade39521fa684p+0, -0x1.695a0c5e9c3afp+0, 0x1.c0b93289976eep-1,
    -0x1.0d44e4cc506dap-1, -0x1.4cc00d6148f12p+0, -0x1.21653b02a28cbp-1, 0x1.7743bf19447ep-1, -0x1.5d8af95e3a71dp-2,
    0x1.bfe3d0247302cp-3, -0x1.6928c884396p-9, 0x1.ea5cb539d18acp-2, -0x1.ba42c9d416ddcp-3, -0x1.0a0f61b9ae3cbp-1,
    0x1.08e12572bf404p-3, 0x1.b3b66faf1e268p-2, -0x1.0f5efeaf44a38p-4, 0x1.2607d39a57c72p-2, -0x1.b703d98a132ep-6,
    -0x1.e52116a1e52ccp-3, 0x1.08a64c378f178p-3, -0x1.02d25a76fda9fp-1, 0x1.ea458d26c8094p-3, 0x1.d5e102a6a017cp-2,
    0x1.93bd3bc4992e4p-2, -0x1.a8403118448bcp-2, 0x1.ab124513f32fp-5, 0x1.e6d2192c7b21cp-3, -0x1.10f5a069877b8p-3};
inline constexpr double adam_plateau_gradient[]{
    0x1.4b98cfebcb1eap-6, 0x1.8901299651389p-5, 0x1.6395a9a378993p-6, -0x1.0d4e50d64cf35p-4, 0x1.f693d2df6ec6ep-13,
    0x1.caeef416f24dbp-8, -0x1.9d4af6bf2a6a1p-9, 0x1.2e27bf6c72e83p-8, 0x1.09d9fdc4c50a3p-7, 0x1.e66c3acc25772p-5,
    -0x1.da6bbf1240ba5p-5, -0x1.28b3001ede26ap-7, -0x1.2d64cddccb26bp-5, -0x1.eefb168a3a731p-8, -0x1.c4c4836bd7a54p-6,
    0x1.a31b312abcad5p-6, -0x1.bd8b725b8632ep-5, -0x1.3738b51777b6p-4, 0x1.6f2f94066c3d3p-4, 0x1.198cb13a98a4ap-3,
    0x1.856a6fe2b52a7p-6, 0x1.208638b5e46e3p-4, -0x1.408a1fd081046p-3, -0x1.5cdc25cc1c48ap-6, 0x1.03e1d1bd24ac6p-4,
    -0x1.0b117162aa3bcp-3, 0x1.715655b2baed9p-6, -0x1.fe2f356212411p-3, 0x1.a171bc8f74239p-3, 0x1.a17f1a4a4582cp-5,
    0x1.195554d3367b5p-5, -0x1.145eebaecc5abp-4, -0x1.c33f878eaa3dp-6, 0x1.a18ff21dda81ep-5, 0x1.3de150cf73598p-7};
inline constexpr LossAt adam_plateau_losses[]{
    {0, 1.7563559309447669}, {1, 1.662931765634508}, {10, 1.0211327450395413}, {100, 0.017481013273936811}, {1000,
    0.0010901599017380486}};
inline constexpr double adam_plateau_trained[]{
    -0x1.7dd133b397994p+1, -0x1.4fa489c5828acp+1, -0x1.e3938d0c235ecp-4, 0x1.21421bc5361c1p+1, 0x1.c5c5328b24effp+1,
    0x1.28294921c6e85p+0, -0x1.35e50d5886d9dp+1, 0x1.a5377b191c90cp+1, -0x1.ad5707c904bd1p+1, 0x1.1dda3e18956edp+1,
    -0x1.5002a7d3b54bfp+0, -0x1.5f29f014b6826p+1, -0x1.155abbb17e3d2p+1, 0x1.1d41eb1727516p+1, 0x1.0992f421b4502p+1,
    -0x1.e55d144b7d33ep+1, 0x1.0054496405a25p+1, 0x1.fc09ed2065ad9p+1, -0x1.01ef876173533p+2, -0x1.ce5c9b7ce408cp+1,
    0x1.f7e1004bfd3f1p-3, 0x1.d63a8babe63f1p+1, 0x1.eda5e9603af3fp+0, 0x1.95b29d6e4af74p+1, -0x1.332a2ec0db002p+1,
    0x1.737d3b065ecc7p+1, -0x1.edd6bb78fd975p+1, 0x1.2846966a91d98p+1, -0x1.9511d5a069387p+0, -0x1.535cd316facefp+1,
    -0x1.71972e279b935p-1, 0x1.d2d5fcdd23d27p-2, 0x1.1a6bb3e7f2546p-8, -0x1.bb31fb952ebdp-2, 0x1.b780a3b764dbp-1};
inline constexpr double adam_plateau_outputs[]{
    0x1.34919ad5f1a3dp-1, 0x1.00592b4982278p+3, -0x1.7b96fe8da4bcp+2, -0x1.dae4f876b3567p-2, 0x1.bb3c813a09f3dp-2,
    0x1.a4d03310cecc1p-1, -0x1.b9155b6b7670fp+2, 0x1.03ef5c743565ep+3, -0x1.860829d45195ep+1, -0x1.42dca098e9348p-1,
    0x1.0c5f538b59352p+0, 0x1.269a8a77e7f49p-1, -0x1.3670ec61a47f2p+2, 0x1.15834ff96e476p+3, -0x1.699a4a3754bfcp-2,
    -0x1.4312789111cedp+3, -0x1.3482056433196p-1, -0x1.3778774d22f5cp+0, -0x1.764182b68ec11p+0, 0x1.c7949e97dab4bp+2,
    0x1.18c724c76570fp+3, 0x1.173c3b36be561p+0, 0x1.6188b6d95f5dbp+0, 0x1.008eb917d9b7ep+0, -0x1.60b8bef001cb6p+2};
inline constexpr Training<double> adam_plateau{
    .seed = 43052, .normals = 15, .tokens = adam_plateau_tokens, .repeats = 100,
    .initial = adam_plateau_initial, .gradient = adam_plateau_gradient,
    .losses = adam_plateau_losses, .trained = adam_plateau_trained,
    .outputs = adam_plateau_outputs};

}  // namespace reference
