// Nets of PyTorch with layers made of layers, trained.
// Made by make.py with PyTorch 1.13.0a0, ATEN_CPU_CAPABILITY=default, one thread.
#pragma once

#include "numbers.hpp"

namespace reference {

// Sequential( (0): Embedding(5, 4) (1): Residual( (0): Linear(in_features=4, out_features=7, bias=True) (1): Tanh()
// (2): Linear(in_features=7, out_features=4, bias=True) ) (2): Sequential( (0): Tanh() (1): Residual( (0):
// Linear(in_features=4, out_features=4, bias=True) ) ) (3): Linear(in_features=4, out_features=5, bias=True) );
// "abcde" x 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.01), 300 epochs
inline constexpr std::uint32_t nested_text_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr double nested_text_initial[]{
    -0x1.2bc898c7d80f1p+0, -0x1.507ad685db05dp-7, -0x1.0e984f11833e6p-1, -0x1.324676d03ee55p-1, 0x1.2f25b3579875p-2,
    -0x1.755f27906c4dep-2, 0x1.9c26db6c23536p+0, 0x1.2ce175204418ap-1, 0x1.0cb70ac769f27p+0, -0x1.17bd93de4c825p+0,
    -0x1.d4b9a37d93859p-3, -0x1.0795cb3bfe3c7p+0, 0x1.f3b97e135d1a9p-4, -0x1.53adf7bf32c4dp+0, -0x1.35e624d6e2042p+0,
    -0x1.d0ad4a0cd35aep-1, 0x1.49d9a0da14ae4p+0, -0x1.463824853eb18p-2, -0x1.9b9e8e4898429p-1, 0x1.d344f0d6a72a1p-1,
    -0x1.53fa8f6e34e84p-3, 0x1.fa90e91cdf32bp-2, -0x1.5315a480b9c74p-3, -0x1.5178a2875d4ep-3, 0x1.3bfc6ab2c53f5p-2,
    -0x1.78372541117aep-2, -0x1.7f3798737287p-2, 0x1.1339af4c86998p-5, 0x1.c65f93d4c749fp-2, -0x1.f63ddc00639cp-3,
    -0x1.101cdc644d68p-4, 0x1.b4da0cf198a14p-4, -0x1.9b9da93e2373fp-2, 0x1.a01447087c187p-2, -0x1.60675c7525d8p-2,
    0x1.96d9daec64f16p-3, 0x1.cce2293ae162dp-2, 0x1.632b9a970c6a5p-2, 0x1.e312ec4993f83p-2, -0x1.be906d04155adp-2,
    -0x1.dee20d52548c8p-4, 0x1.6cce480d44fd5p-2, -0x1.7e6284dddbecp-6, -0x1.7da97352585fcp-3, -0x1.fe70285ad8ad7p-2,
    -0x1.e2d6f7cbc241p-3, -0x1.c61f386c7b63p-4, -0x1.a14413ad69b3p-4, -0x1.1e25b2a3b2f5ap-2, 0x1.aab67110af98ap-2,
    0x1.ae64048dee0eap-2, 0x1.f631776679656p-2, 0x1.5ffd4098123bp-2, -0x1.29f7cdb64ab36p-2, -0x1.c4f7b9602b786p-2,
    -0x1.911f01552d9a3p-3, -0x1.4322f4b451ca7p-2, -0x1.f431fb182aea8p-4, -0x1.3d48c1e9a95c1p-3, -0x1.4986c181ced58p-4,
    -0x1.4f4e3b1520aa8p-3, 0x1.1335dcfdf61p-4, 0x1.7c43030c088d4p-2, 0x1.194017a8982cp-6, -0x1.004f89bfbe6bap-3,
    -0x1.78e450f7b9debp-3, -0x1.9831d7ae18792p-3, 0x1.9900c59f8fp-14, 0x1.798e6c9e2e8ap-3, -0x1.aed947a8ff98bp-3,
    0x1.436bc4d1bd1p-9, 0x1.b348f8861d638p-3, -0x1.a0a2c0987dc4p-6, 0x1.5496ce5d3b048p-4, 0x1.0985fde9bc64ep-2,
    0x1.7733097dc6bd4p-3, 0x1.5c7b8cd58f19p-5, 0x1.7fbee4138e296p-2, -0x1.7960dd52ad056p-3, 0x1.70a8894c065f8p-3,
    0x1.5d02b6d5264bp-5, -0x1.1e926574a7b5ep-2, 0x1.56393d8d1cee8p-2, -0x1.64402beeceb2cp-3, -0x1.03dbfc615b2f8p-2,
    -0x1.126c2a41d0d3cp-2, -0x1.0c776b7d40fefp-3, -0x1.a0836a3871054p-3, 0x1.fb06268aaa347p-2, -0x1.be250cbd47e4p-4,
    0x1.24500e73298c2p-3, 0x1.62e747ab98372p-3, 0x1.db8be0a14a4efp-2, -0x1.45994c618921p-2, 0x1.00b2f59c2b1d3p-2,
    -0x1.3a31c3e758ad8p-2, 0x1.e67b11f6ce3bdp-2, -0x1.0fbf68a768e98p-4, 0x1.0986a0de40a7ep-3, 0x1.641c91255feb8p-5,
    0x1.833b9f147c213p-2, -0x1.ba15898e5b2c8p-4, -0x1.8f3bbc95e6f2cp-3, -0x1.e5266ee2c8dep-4, -0x1.f16903bcd7ff8p-3,
    0x1.d0d5d4bd423bep-2, -0x1.d9a8a87118996p-2, 0x1.97c21aac91de2p-3, 0x1.a84d02a666851p-2, 0x1.a5806b8291b62p-3,
    0x1.8c878e38b120ap-3, -0x1.c8bc599c8d0b4p-3, -0x1.7908e066e22e2p-2, 0x1.da01c6f995bf3p-2, -0x1.65e0a41cc8e3p-3,
    -0x1.9ed88fff32b3p-4, -0x1.bcf3f4678374cp-3, -0x1.858d6e27bafb7p-2, 0x1.0a17da96c8d01p-2, 0x1.e0617a1a04f28p-5,
    0x1.3ec91fd107a53p-2, 0x1.b99a791ff140cp-4, -0x1.9e29785f79eb7p-2, 0x1.c5adf025523a5p-2, 0x1.d494f5c92a9dcp-4,
    0x1.3aa80c934a673p-2, 0x1.3f679e1740a39p-2, 0x1.ef60ecaa3dc98p-4, -0x1.ef38ba66a3f4p-7, 0x1.87ad8aa99b17p-4,
    0x1.7cadba2a518bap-2, 0x1.fd1bf9c7077dcp-3};
inline constexpr double nested_text_gradient[]{
    -0x1.4507e646cfc5ep-6, 0x1.99a70045d4495p-4, -0x1.0dc1e712590a4p-4, 0x1.f62711ac50deep-6, -0x1.6d96e85699ccfp-6,
    0x1.be79bcf7123d4p-6, 0x1.945ca80918806p-6, -0x1.cd9752c77b152p-6, -0x1.022cb10619c61p-6, -0x1.13e3fdb08b451p-7,
    0x1.12bde8b28f6fp-6, 0x1.98e72c30a890ap-7, -0x1.ba62a0f022d6bp-5, 0x1.c8b05458e1eb9p-11, 0x1.07f5470b64908p-14,
    -0x1.d70d9aba9bba6p-5, -0x1.a87828f47091ap-8, -0x1.b826b11f1dfcdp-5, 0x1.0a867bcd9bb07p-7, -0x1.af528f6d4df32p-6,
    -0x1.1b9cc01ddf793p-4, -0x1.746fa9ce9926ep-10, -0x1.71f2482a90674p-7, -0x1.385893e0cc986p-5,
    -0x1.259b730e56a82p-7, -0x1.7156865cd1298p-9, -0x1.8ab35ba0918a4p-8, -0x1.521b305e42393p-7, 0x1.699a63c6dfc8fp-5,
    -0x1.540e83d2dc2f6p-6, 0x1.1b62273706fc6p-7, 0x1.a3d74e8f3656bp-7, 0x1.4763e40e6053bp-6, -0x1.53306bdd35211p-7,
    -0x1.26b99c4e83114p-6, -0x1.044bb9596e9bap-10, 0x1.6ef2980e8a73ap-5, -0x1.cc7cec738bff5p-7, -0x1.d77d3e9e52afdp-8,
    0x1.f61cbf5fb8bc3p-7, 0x1.617718f20fdbdp-5, -0x1.1aeabd75b83ep-5, 0x1.8230ac56233aap-9, 0x1.a9202d848091ep-8,
    -0x1.045dac85f09bep-5, 0x1.132650c77a62fp-5, 0x1.b41df831a71bbp-6, 0x1.2e6cefdd076b9p-10, 0x1.32d2fb9228b9p-5,
    0x1.2995a5c0dff43p-7, -0x1.129bd6fa05b25p-8, 0x1.59ea6df9eb1a1p-8, -0x1.4d1771a2afd21p-9, 0x1.25ddca30efff5p-6,
    -0x1.a678eac823289p-7, 0x1.3716c4075fe3ap-4, -0x1.61a690235282cp-4, -0x1.604fb62e2db64p-4, 0x1.df36e6a7ca7c3p-8,
    -0x1.ba11044dd0316p-7, 0x1.1503e510f7b86p-4, 0x1.2884c73c3d28ep-5, 0x1.461ebb5d83eb7p-5, -0x1.7a435229f8546p-5,
    -0x1.082d48f59e08fp-4, 0x1.baf0c01471996p-5, -0x1.0796982a55e19p-8, 0x1.01ee49cee016fp-5, 0x1.db37a094ca43fp-5,
    -0x1.122a2ebca3871p-5, 0x1.63f400b42a3cap-8, 0x1.119eee43f2a72p-5, -0x1.96466e759d3b3p-5, 0x1.32f336066ad8p-5,
    -0x1.5e490f6624d84p-6, -0x1.3b9dd81019f47p-5, 0x1.cf4dfbe22c8e4p-5, -0x1.b5f525ca2ae3ap-5, -0x1.06b500064f4dbp-4,
    0x1.e0f8d27107064p-8, -0x1.25b369b2abf37p-9, 0x1.96cb08c8159p-5, 0x1.15f101916ab75p-5, -0x1.d3acf7b8e2eabp-4,
    0x1.4017278970a87p-5, -0x1.4044373a78fep-8, -0x1.00c449f4366bep-4, -0x1.8290d0514f379p-5, 0x1.c07e49b400877p-4,
    0x1.8dd53af0e95fbp-4, 0x1.348fe40ea0addp-5, -0x1.38c82f814fc93p-3, 0x1.0f2f9a6d05a5ep-3, 0x1.8556d8002272ep-4,
    0x1.e4baaab661d0cp-9, 0x1.2b915c4dfe771p-4, -0x1.9ec83700124fbp-6, 0x1.b421252adfebp-3, 0x1.ea8469f34f76fp-5,
    0x1.6fa8e0c69ae1dp-8, 0x1.139063ad0caf3p-4, -0x1.c5707589c4e98p-7, -0x1.f1e5cf09ca849p-5, -0x1.64099c83202a4p-4,
    -0x1.94517682a302cp-4, -0x1.ce4047f2c1e72p-8, -0x1.1241128e1e01fp-4, -0x1.41535fdb68bb4p-4, 0x1.0f7dfa0fca55ep-4,
    0x1.06d7326c08788p-3, -0x1.93a2d17e0910ap-5, 0x1.493664723bc0dp-5, -0x1.2c5430b98c3bcp-2, -0x1.a6f97fa6a8c5p-6,
    -0x1.dd1fbdf88df37p-4, -0x1.8fbbf0f9c5b08p-8, 0x1.652b3dd16810ep-6, -0x1.229f9f87a0befp-2, -0x1.30902de0d04f9p-4,
    -0x1.1552e2757a099p-4, 0x1.49ca7fdc57bf3p-5, 0x1.7aa28c6e3fd76p-5, 0x1.46e14ab321f67p-4, 0x1.cb06cf27613fcp-4,
    0x1.51d15cb9f058cp-3, 0x1.149e997c7e289p-3, 0x1.485004f2a06a2p-3, -0x1.bf128f8888cc3p-4, 0x1.e1763e24d580dp-4,
    0x1.6e64e4c59e60ep-5, 0x1.d1188d6c567cp-6, -0x1.4ddc445a31839p-4};
inline constexpr LossAt nested_text_losses[]{
    {0, 1.8205343672469942}, {1, 1.7579865964884229}, {10, 1.310202667990426}, {100, 0.030937867456121752}, {300,
    0.0030564046233248739}};
inline constexpr double nested_text_trained[]{
    -0x1.6ff34ea84db09p+0, 0x1.cf984c1c7c5f9p-6, -0x1.89f9247969f23p-3, -0x1.2a442d9b2a983p+0, -0x1.367515d3c27f9p-3,
    -0x1.a23c91cda82p-1, 0x1.c600d1923ab1ap+0, 0x1.1afa10b04ae73p+0, 0x1.829081a48b68fp+0, -0x1.c3e29860ba79fp-2,
    -0x1.af838fe208e7ep-1, -0x1.a9de14e9b408cp+0, 0x1.df6d8c7040fc5p-2, -0x1.31cccb2d55f9bp+1, -0x1.172af7bfcedfap+0,
    -0x1.615866f19db17p-2, 0x1.e381a25bd8021p+0, 0x1.813940c729a8cp-3, -0x1.6344ad3b04058p+0, 0x1.593a55c062cedp+0,
    0x1.c28aba02dcc27p-3, 0x1.121321e263ecap+0, -0x1.3964b29c1cddp-1, -0x1.54dc1d7a16af7p-5, 0x1.1e653ded74e79p-1,
    -0x1.9818f8c812664p-2, -0x1.ae2a60f0b71e6p-3, 0x1.34f38d4fc8b55p-1, 0x1.683f048badbcap-3, 0x1.f81bf3d8de027p-3,
    -0x1.66641c36c9de6p-1, -0x1.7f4e0f73f45abp-2, -0x1.bbff39482c71bp-1, 0x1.98a5b21885f1fp-3, 0x1.0179f11b72228p-2,
    0x1.7a17844ab421bp-2, 0x1.14f85b541a453p-3, 0x1.3baf03c87bbc9p-2, 0x1.f37b534326bbap-1, -0x1.d17cd2acbd915p-1,
    -0x1.e37ac7cac0d3p-2, 0x1.26c584d35bcddp-1, 0x1.e1c97a7e52bb4p-2, -0x1.463175f08d301p-1, -0x1.6f4bdb17d1dp-1,
    -0x1.657c9d82eca1bp-1, -0x1.861ffc0811a3dp-6, 0x1.18c4846cc0211p-1, -0x1.22c70813db623p-4, 0x1.2a17c9fb5e5acp-5,
    0x1.08654fb341248p-1, 0x1.24487974a42dep-1, 0x1.1606a851c64e8p-1, -0x1.0ffa5163e3fcep-6, 0x1.0f70006985189p-7,
    -0x1.2a50f4c295801p-2, -0x1.75311374c1592p-6, 0x1.01d9929907357p-2, -0x1.b717d72ba61fbp-1, -0x1.8337fca50bc3ap-1,
    -0x1.aaa20bef8c351p-2, -0x1.63f210c5f5e41p-3, 0x1.6c31f4e7efa0dp-1, 0x1.7d5f82a2ca985p-2, 0x1.219c0e34afeeep-2,
    -0x1.c9fd7dc55ae82p-2, -0x1.44a0b7da5b47p-1, -0x1.5b6b1f858e089p-3, -0x1.11556c0b75b24p-2, -0x1.01e1acd12ec4bp-2,
    -0x1.da93b6113ec77p-2, -0x1.e31b2eb3fb8e7p-3, 0x1.b5746c5f0904ap-2, -0x1.879875b2df9adp-3, 0x1.20a049dc45ba1p-1,
    0x1.39b04780568bap-1, -0x1.625f48e0f0227p-2, 0x1.9f69b87d9f142p-1, -0x1.dfd7b332fb958p-3, 0x1.1ebff9e80cd2ep-3,
    -0x1.34c43d6584595p-1, -0x1.d338e3b45eabcp-1, 0x1.725c09bce9cd4p-1, -0x1.995ed3e67335p-4, -0x1.660a2af76d3b2p-2,
    0x1.88624ff2b7d11p-4, 0x1.f08013d0b10a4p-5, 0x1.4d6140ae4caf1p-1, 0x1.e5e97a2e623ccp-2, -0x1.d98ddac52e52bp-1,
    0x1.f7dca2f2b14d7p-1, 0x1.2f582c24cb0f6p-1, 0x1.246036607c68dp+0, -0x1.07cb3c95737aap+0, -0x1.6c0131fc13f5ap-1,
    -0x1.f30ee73031f42p-1, 0x1.a6a44d8710ac5p+0, -0x1.774fe081fa1f6p-3, -0x1.3b3cea5d1fd64p-1, 0x1.e9acb4d5a9384p-5,
    0x1.d038549c3472bp-1, 0x1.9c00d6907eeffp-1, 0x1.e47bc98ba79f2p-1, -0x1.2648685dc0a57p-5, -0x1.4729d12dd315fp-3,
    0x1.2e02a6cd216adp-1, -0x1.6236c19598493p-2, 0x1.cfcfe59544a08p-1, 0x1.209a5141aec94p+0, 0x1.892e6424e9056p-2,
    0x1.141d0a204acd6p+0, -0x1.ed1336f810e72p-1, -0x1.c0ed707d4f585p-2, 0x1.47574e74ee74dp+0, -0x1.f0ddd77ce6a35p-1,
    -0x1.3c7f4b2005396p-1, -0x1.34ba99dfed417p+0, 0x1.08de4f55bd284p-4, 0x1.38f14b6e8eb3ep+0, 0x1.1b0e7ac43f3e9p-2,
    0x1.1a388d3002014p+0, -0x1.0275bb6d29852p-4, -0x1.77ad6a7d2ff9ep+0, 0x1.d8c5679bcd451p-1, -0x1.73f99c4625f33p-1,
    -0x1.62c6ff37ed36ap-1, 0x1.6bbab453b1281p-3, 0x1.71c1f27ced85bp-3, -0x1.848b63905151bp-3, 0x1.9e6a0d7548555p-4,
    0x1.8d430c34d1758p-4, 0x1.105c213d01af7p-1};
inline constexpr double nested_text_outputs[]{
    -0x1.1a91b57e0eea5p+3, 0x1.1c99c5228e982p+3, 0x1.7a95b5a075e23p+1, -0x1.08c9f627cd5d5p-1, -0x1.210ed657f3fbfp+1,
    -0x1.4bfcd743436c1p+2, 0x1.2f699e2c87d34p+1, 0x1.11ac330da5edbp+3, -0x1.e3d2d18dc476bp+2, 0x1.20c318d3eca7p+1,
    0x1.ab2a744a23f4ep-2, -0x1.4b9aae76ea5d6p-2, -0x1.c5a56a5be43a5p+2, 0x1.d35b3014268d5p+2, 0x1.ca5710094b8p-3,
    -0x1.336943141f2fap-4, -0x1.a68e2e8cad5f5p+2, -0x1.2ccf7c465c466p-3, -0x1.037b3bbc807d8p-1, 0x1.a41addb8f6a88p+2,
    0x1.193cf66d23f6dp+3, -0x1.cbbca87868d8fp+2, -0x1.d9bc2c626349ap+1, 0x1.d28b56cd73f6cp+0, 0x1.480d1d0186308p+1};
inline constexpr Training<double> nested_text{
    .seed = 43052, .normals = 20, .tokens = nested_text_tokens, .repeats = 100,
    .initial = nested_text_initial, .gradient = nested_text_gradient,
    .losses = nested_text_losses, .trained = nested_text_trained,
    .outputs = nested_text_outputs};

// Sequential( (0): Embedding(5, 4) (1): Residual( (0): Linear(in_features=4, out_features=7, bias=True) (1): Tanh()
// (2): Linear(in_features=7, out_features=4, bias=True) ) (2): Sequential( (0): Tanh() (1): Residual( (0):
// Linear(in_features=4, out_features=4, bias=True) ) ) (3): Linear(in_features=4, out_features=5, bias=True) );
// "abcde" x 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.01), 100 epochs
inline constexpr std::uint32_t nested_text_float_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr float nested_text_float_initial[]{
    -0x1.387f24p-1f, 0x1.3772d2p-3f, 0x1.80cb06p+0f, 0x1.22cba4p-3f, -0x1.e4cf9ep-1f, -0x1.e244c6p-2f,
    -0x1.7cdfc6p-2f, 0x1.1a36p+0f, 0x1.6ff39ap-2f, -0x1.62d71ap-2f, 0x1.08a284p+1f, 0x1.7b1e4p-3f, -0x1.2a79ap-1f,
    -0x1.736fd2p+0f, 0x1.4106f6p-3f, -0x1.718aaap+0f, 0x1.719224p+0f, 0x1.a53f1ep-2f, -0x1.b8c9a8p-1f, 0x1.8b45fp+0f,
    -0x1.5d56p-7f, 0x1.2bb92p-2f, 0x1.a80fd8p-2f, 0x1.eb8cf8p-3f, 0x1.0ccae8p-3f, 0x1.12adbp-4f, -0x1.31a9bcp-2f,
    0x1.b67f8cp-2f, -0x1.10d53p-2f, 0x1.43855cp-2f, -0x1.8eb04p-3f, -0x1.c77a14p-2f, 0x1.7f51ap-4f, -0x1.b1a988p-2f,
    0x1.7a0f3p-3f, -0x1.480c54p-2f, 0x1.a5bdd8p-2f, 0x1.87421p-4f, -0x1.8d676p-5f, -0x1.0431ap-4f, -0x1.f8095cp-2f,
    0x1.f74474p-2f, -0x1.2bb4ep-5f, 0x1.c70928p-2f, -0x1.8d2258p-2f, 0x1.26983p-2f, 0x1.d76978p-3f, -0x1.28d768p-2f,
    -0x1.6ded3p-2f, 0x1.e59d5cp-2f, -0x1.ba3898p-2f, 0x1.0f3a4p-6f, 0x1.da5994p-2f, 0x1.c6761p-2f, -0x1.cec64p-2f,
    -0x1.7fd37ep-2f, 0x1.0226d4p-3f, -0x1.57a7cap-3f, 0x1.21c362p-2f, 0x1.375df2p-2f, 0x1.c3c104p-3f, 0x1.7a4226p-2f,
    0x1.02637cp-3f, 0x1.29f69ep-2f, -0x1.cd1f38p-4f, 0x1.0c1208p-4f, 0x1.2f1b6ap-2f, 0x1.6931b6p-2f, 0x1.8567p-7f,
    -0x1.4d906p-4f, -0x1.69079p-5f, -0x1.37496ap-3f, 0x1.7d9722p-2f, 0x1.ce5c18p-4f, 0x1.b4564cp-3f, 0x1.7e545ap-2f,
    -0x1.2f2202p-3f, -0x1.b7127ap-3f, -0x1.485626p-2f, 0x1.2bee02p-2f, -0x1.70109ap-3f, -0x1.560194p-2f,
    0x1.19368ap-2f, -0x1.6b957p-3f, 0x1.bf5b78p-4f, -0x1.f2192p-4f, -0x1.d2856p-6f, 0x1.8c9e3p-3f, 0x1.e6711p-4f,
    0x1.5c2c5cp-2f, -0x1.27352p-3f, 0x1.c31a98p-3f, -0x1.839da4p-2f, -0x1.9b01fp-3f, -0x1.efa42p-3f, 0x1.7d54a4p-2f,
    -0x1.4ef714p-2f, -0x1.2548c8p-3f, 0x1.db339p-3f, -0x1.5d815p-4f, 0x1.bd0338p-2f, 0x1.1120ap-4f, -0x1.5f6a6p-4f,
    0x1.b4f408p-3f, 0x1.8031f8p-2f, -0x1.5b15bp-2f, 0x1.a1d29p-2f, 0x1.43dbfp-2f, 0x1.8e782p-5f, -0x1.63db18p-2f,
    -0x1.34289p-4f, 0x1.2964dp-3f, -0x1.8f12ep-4f, 0x1.89a14cp-2f, -0x1.155268p-3f, 0x1.5f314p-6f, 0x1.d732p-4f,
    -0x1.08f8bp-4f, -0x1.0139d4p-2f, -0x1.30d354p-2f, -0x1.940058p-2f, 0x1.02476p-2f, -0x1.653efcp-2f,
    -0x1.92acd8p-3f, 0x1.d842p-8f, 0x1.fa90f4p-2f, -0x1.612a24p-2f, -0x1.5cd37p-3f, -0x1.f56f08p-2f, -0x1.4821c8p-2f,
    0x1.ab526cp-2f, -0x1.9486cp-4f};
inline constexpr float nested_text_float_gradient[]{
    -0x1.553dd6p-5f, 0x1.9eb394p-7f, -0x1.7a8052p-7f, -0x1.87d154p-7f, -0x1.2a7184p-7f, -0x1.5f9c44p-5f,
    0x1.ce27dp-6f, 0x1.0a92ecp-8f, 0x1.d6d408p-5f, 0x1.43034ep-4f, -0x1.050f9ep-7f, 0x1.15364p-7f, 0x1.aa9392p-10f,
    -0x1.e423ecp-11f, -0x1.60892ap-5f, 0x1.d5acc8p-9f, -0x1.353536p-8f, -0x1.c2d088p-7f, 0x1.7df3ecp-7f,
    0x1.ab40f8p-18f, -0x1.8ef128p-7f, 0x1.e772b8p-8f, 0x1.26084p-8f, -0x1.46299ap-7f, 0x1.cc3c04p-7f, -0x1.0c54dep-7f,
    0x1.fadd4cp-5f, -0x1.7c576ap-8f, -0x1.5d5168p-7f, -0x1.c21a9p-9f, 0x1.136a3cp-7f, -0x1.3e8fa2p-7f, 0x1.0c1a22p-6f,
    -0x1.15992ap-8f, -0x1.92b96ep-8f, 0x1.483f08p-6f, 0x1.c58ba4p-6f, -0x1.0510ap-11f, 0x1.d802ccp-5f,
    -0x1.c85e36p-9f, 0x1.239c66p-6f, -0x1.d2205cp-9f, 0x1.43a898p-4f, 0x1.e00d9p-8f, 0x1.99b596p-6f, 0x1.aa9fa8p-8f,
    0x1.23c56ap-12f, 0x1.f06cc8p-6f, 0x1.2cdde4p-11f, 0x1.685812p-6f, 0x1.46e6cap-7f, -0x1.5d7b14p-10f,
    0x1.6129ccp-8f, 0x1.8fb9c2p-6f, -0x1.5c53a6p-7f, 0x1.185ed4p-6f, -0x1.3f807ep-7f, -0x1.710112p-6f, 0x1.bad67ep-6f,
    0x1.1e0a1ep-6f, -0x1.bc6178p-6f, -0x1.f20956p-7f, 0x1.483324p-5f, -0x1.40b7bep-5f, -0x1.3bc28cp-6f,
    0x1.8af6c4p-5f, 0x1.3c80d8p-6f, -0x1.db4146p-6f, 0x1.ca400cp-7f, 0x1.0a852ap-6f, 0x1.4eb8eap-5f, -0x1.038326p-6f,
    -0x1.6edcb2p-5f, 0x1.054a52p-11f, 0x1.5f3cbp-5f, -0x1.1a455ep-6f, -0x1.24b168p-6f, 0x1.6bbd74p-7f, 0x1.03421ap-7f,
    -0x1.4f9372p-7f, -0x1.3f06d4p-8f, -0x1.b0bde4p-8f, -0x1.7ea5dp-7f, 0x1.2d1dp-7f, 0x1.390e08p-6f, -0x1.5a6892p-7f,
    -0x1.ea6accp-7f, -0x1.6a0b12p-9f, -0x1.25a1e4p-4f, 0x1.155c36p-4f, -0x1.153cfp-5f, 0x1.9dab5cp-5f, 0x1.0af678p-6f,
    0x1.5fc554p-4f, 0x1.99163ep-8f, 0x1.30d5e8p-4f, 0x1.579dc6p-4f, -0x1.2cc704p-3f, 0x1.8ea902p-4f, -0x1.ff9a5cp-8f,
    -0x1.55f602p-5f, 0x1.7115dap-6f, -0x1.260154p-6f, -0x1.1f2c04p-9f, -0x1.2d87fap-6f, -0x1.6bc1a4p-5f,
    0x1.23bce2p-11f, -0x1.e6feccp-4f, -0x1.4b89acp-4f, 0x1.1c761ap-4f, -0x1.255d06p-5f, 0x1.405ddep-5f,
    -0x1.236f76p-5f, -0x1.06e49cp-5f, -0x1.1ef2c4p-4f, 0x1.a45384p-3f, 0x1.2bcef8p-6f, 0x1.1b563p-3f, -0x1.5a29b4p-4f,
    -0x1.768da4p-3f, 0x1.1308ep-6f, -0x1.77267ap-3f, -0x1.96504cp-6f, 0x1.d6883ep-5f, 0x1.4d8b7p-4f, 0x1.e9cc96p-8f,
    0x1.b8af88p-3f, 0x1.ff316p-5f, -0x1.051c64p-4f, -0x1.d36626p-6f, 0x1.f54bcap-5f, -0x1.00914ep-5f};
inline constexpr LossAt nested_text_float_losses[]{
    {0, 1.48146439}, {1, 1.43765986}, {10, 1.07736135}, {100, 0.0289590117}};
inline constexpr float nested_text_float_trained[]{
    -0x1.14f71ep-2f, 0x1.21ab34p-1f, 0x1.ca051ap+0f, 0x1.6564d6p-1f, -0x1.62ffp+0f, -0x1.3eeee2p-2f, -0x1.a6d228p-1f,
    0x1.7b1b22p-1f, 0x1.b6b08ep-3f, -0x1.69b7d8p-1f, 0x1.4a4e36p+1f, -0x1.e5d188p-4f, -0x1.fc45acp-1f,
    -0x1.ce67f2p+0f, 0x1.376988p-2f, -0x1.df9f0ap+0f, 0x1.04cbacp+1f, 0x1.8b4592p-1f, -0x1.27608ep+0f, 0x1.1253d6p+1f,
    -0x1.4de17cp-3f, -0x1.44e362p-4f, -0x1.f78a7ep-8f, 0x1.8cb66p-2f, -0x1.2ebca2p-2f, 0x1.21c54ap-1f,
    -0x1.d34286p-2f, 0x1.f8b49ep-1f, -0x1.5c6a4cp-1f, -0x1.a0d96cp-4f, -0x1.77fdd6p-1f, -0x1.1260dcp-1f,
    0x1.6a000ep-2f, -0x1.0180ecp-6f, 0x1.476d2ep-1f, -0x1.2c74d4p-1f, 0x1.71d37ep-2f, 0x1.68212ap-1f, -0x1.ee67bcp-4f,
    0x1.4f3884p-2f, -0x1.680f38p-1f, 0x1.0688a8p+0f, -0x1.de5bc6p-3f, 0x1.984ba4p-1f, -0x1.e6c08cp-4f, 0x1.61ea3ap-1f,
    0x1.701968p-1f, -0x1.3fcfa6p-2f, -0x1.f3482ap-2f, 0x1.dccc24p-2f, -0x1.d6800ap-5f, -0x1.c67484p-5f,
    0x1.0648c8p-2f, 0x1.9a552ep-2f, -0x1.ad5bdcp-2f, -0x1.fa872cp-4f, 0x1.e22f7ap-3f, -0x1.6ea7dap-2f, 0x1.b0bb76p-3f,
    0x1.35d554p-1f, 0x1.fd74b6p-2f, 0x1.99c6e6p-1f, 0x1.527faap-6f, 0x1.6fbaf8p-1f, -0x1.4c7146p-4f, -0x1.042e84p-2f,
    0x1.3ab2d2p-1f, 0x1.baed3ep-1f, -0x1.01008cp-2f, -0x1.b39956p-2f, -0x1.74cdcap-2f, 0x1.7c509ap-6f, 0x1.713c4ep-1f,
    -0x1.23726ep-2f, -0x1.3904bap-4f, 0x1.8a4ddp-1f, 0x1.cc6184p-3f, -0x1.5f7ae6p-1f, -0x1.dfb518p-1f, 0x1.71a32cp-1f,
    0x1.4b940ep-2f, -0x1.11aa3ep-2f, 0x1.bc16a8p-1f, -0x1.01cbf4p-2f, 0x1.8b4248p-3f, 0x1.af7fc8p-3f, -0x1.a5a656p-3f,
    0x1.d5c0d6p-1f, 0x1.3c1b42p-1f, -0x1.4203c6p-3f, 0x1.421bf4p-1f, -0x1.cad884p-3f, 0x1.b52f36p-2f, -0x1.621862p-1f,
    -0x1.2013fap+0f, 0x1.6f836cp-5f, -0x1.4b4b28p-1f, 0x1.2ceeaap-1f, 0x1.f1224p-3f, 0x1.7a2e9ep-1f, 0x1.1931c2p+0f,
    0x1.110812p-2f, 0x1.2e27b2p-1f, -0x1.c5a3eep-2f, 0x1.d0a71ep-2f, 0x1.76a26cp-3f, 0x1.34d068p-1f, 0x1.c3418cp-1f,
    0x1.ab7fbep-2f, -0x1.1a6e7ep+0f, 0x1.88731ap-2f, 0x1.fe9448p-2f, 0x1.27d194p-1f, 0x1.102d02p+0f, 0x1.2a71cep-1f,
    -0x1.1d0202p-1f, 0x1.834f9ep-1f, -0x1.26f434p-1f, -0x1.1ce40ap-2f, -0x1.94fd3cp-4f, -0x1.35d0e6p+0f,
    0x1.af2238p-1f, -0x1.29e322p-4f, -0x1.c50adap-1f, -0x1.b15968p-5f, 0x1.e6c83cp-1f, -0x1.bfa0bcp-1f,
    -0x1.4fa0aap-1f, -0x1.b822dap-5f, 0x1.31c916p-5f, 0x1.d9a4bep-3f, -0x1.1a2702p-3f};
inline constexpr float nested_text_float_outputs[]{
    0x1.5d84f8p+0f, 0x1.3a7dcep+2f, -0x1.a6aa4p+1f, 0x1.09c7e8p+0f, -0x1.1c6d08p+2f, 0x1.210444p+0f, -0x1.e747c8p+0f,
    0x1.6c882ap+2f, -0x1.7ee1ap+2f, 0x1.1242ccp-2f, -0x1.10861cp+2f, 0x1.ffe6e2p+0f, -0x1.ff80c4p+1f, 0x1.71501p+2f,
    0x1.470472p+0f, -0x1.d02d04p+2f, -0x1.6ea756p+0f, 0x1.772178p+0f, 0x1.67275ap+1f, 0x1.d48d78p+2f, 0x1.65e4fep+2f,
    0x1.0c01c4p+1f, -0x1.cf1f14p-6f, -0x1.e29f5p+1f, -0x1.c5cc2cp+2f};
inline constexpr Training<float> nested_text_float{
    .seed = 43052, .normals = 20, .tokens = nested_text_float_tokens, .repeats = 100,
    .initial = nested_text_float_initial, .gradient = nested_text_float_gradient,
    .losses = nested_text_float_losses, .trained = nested_text_float_trained,
    .outputs = nested_text_float_outputs};

// RecurrentNet( (0): Embedding(5, 4) (1): ResidualLSTM(4, 4) (2): Residual( (0): Linear(in_features=4,
// out_features=4, bias=True) (1): Tanh() ) (3): Linear(in_features=4, out_features=5, bias=True) ); tokens 0 1 2 3 0
// 1 2 4; every 1
inline constexpr std::uint32_t residual_memory_tokens[]{
    0, 1, 2, 3, 0, 1, 2, 4};
inline constexpr double residual_memory_initial[]{
    0x1.a5ab264ef7d21p-1, -0x1.7bf8263cf4887p-1, -0x1.3058cd75bcf9ep-1, -0x1.981775a9a1fdbp-2, -0x1.6716afaed8128p+0,
    0x1.6857063f74099p-1, 0x1.a16f779f96ad5p-5, 0x1.aca7e5009a494p-1, -0x1.72e5cb91ca2b4p-2, -0x1.6cd2959ec329bp-1,
    0x1.36e4721bb5b29p-1, 0x1.fd8b9d42bbcefp-2, -0x1.9ab6fef76b56ep-2, -0x1.70935fc81de01p-1, -0x1.131437148c9bfp-2,
    -0x1.95039df884404p-2, 0x1.eacfe4584ab0fp+0, 0x1.02371980f37d5p-2, -0x1.05d8ca4618a13p-3, 0x1.6462d28c0a3d3p-3,
    -0x1.183d13c7c8854p-3, 0x1.80d0f43c175fp-3, -0x1.988f84c241d24p-3, 0x1.e1830177da5bp-5, 0x1.0e13ae1da5e6cp-3,
    0x1.be76ab118c84p-7, 0x1.feb64cc8f4d54p-3, 0x1.2a30f64b1442p-2, 0x1.1c5e934e500ep-5, 0x1.8f6a51a27c7cp-7,
    -0x1.cededdef8f3b4p-2, -0x1.d81a1a53ffeep-2, 0x1.8b0aaedca344p-6, -0x1.6daa4c858228ap-2, 0x1.ac660c82a9634p-3,
    -0x1.71d13c1c4662ap-2, 0x1.ed7477a3940f8p-4, -0x1.2e7bf60c73d68p-2, -0x1.f0d4e1a4cc1ecp-3, 0x1.998e0fed18afp-5,
    -0x1.69f437306195cp-2, 0x1.6d70073b4bfcep-2, 0x1.490fe2d7e9acp-6, -0x1.500127dabb7cp-3, -0x1.2977f3b711dfp-2,
    0x1.1abb49aa00058p-2, 0x1.624fc63e8354ap-2, -0x1.c2f428701c46ap-2, -0x1.268f42538aa2ep-2, 0x1.b572d5e53c168p-2,
    -0x1.2a5d49b3a097p-4, 0x1.c7af243f19d6cp-3, 0x1.c483a6e11c1bp-2, 0x1.3c141998708p-12, 0x1.ec77357dfab3cp-3,
    -0x1.bc5c93d53aee8p-4, -0x1.920b66f4dd8p-10, -0x1.89d3b76899804p-3, -0x1.496df4b09458p-3, -0x1.a365b5cbd57e6p-2,
    -0x1.419185a033028p-4, 0x1.cbbce805f248p-7, -0x1.f859637f7b55ep-2, 0x1.7b05bbafa1ce8p-3, -0x1.0a0b3a8da3a3p-3,
    0x1.f7faf3edb8d7p-3, 0x1.9be9ff4985d88p-4, 0x1.5341169304148p-3, -0x1.786420a4feep-8, -0x1.1ceac840785d8p-2,
    -0x1.2c6bf4123b9ecp-2, -0x1.49783dbffabc4p-3, 0x1.6e6f84e29dc2cp-2, -0x1.56ee6b69519dcp-3, 0x1.700fc7853f978p-3,
    0x1.c10e5c144ec2p-5, 0x1.1b5eaca5738e4p-3, 0x1.0952795a0a78p-2, -0x1.443ef1b8f96fp-2, 0x1.38fefe20bb9e4p-3,
    -0x1.fd1c3ea0f07ap-4, 0x1.0bd28f8e1f676p-2, 0x1.c8b2036b1d328p-3, 0x1.bf58fc3eaffp-7, 0x1.ecc8c18466ap-5,
    -0x1.d65c17d717e48p-3, 0x1.d716fdfa688cp-7, -0x1.9b282064cac2ap-2, 0x1.b8ab97061864p-5, 0x1.00c0206876208p-3,
    -0x1.dc8fb90c04c1ep-2, -0x1.04848da130a7ep-2, -0x1.502a46fa8da52p-2, -0x1.dbe0056edfdfep-2, 0x1.c2f2e7b6d9d64p-2,
    -0x1.cf6a4948467b4p-3, -0x1.217276df5f1ap-3, -0x1.a53f3d780bb3p-5, 0x1.bd927bbf2ce04p-3, -0x1.737b245ad36p-4,
    0x1.53cd0418ff32ep-2, 0x1.2429c7d40ede4p-3, 0x1.49d8935eb3ddep-2, 0x1.14747ef33f16cp-3, -0x1.473b630e85f1cp-2,
    0x1.1eec285a688aep-2, -0x1.5dd339e5182p-8, -0x1.085baa7dfc6ep-5, -0x1.0fb7637cdef88p-3, -0x1.9e364b5cc533ep-2,
    0x1.226e4aeefe646p-2, 0x1.8c0eec0cc7808p-4, 0x1.3814a8363605p-3, 0x1.81d2667e95p-6, -0x1.b131d3cf258bcp-2,
    -0x1.b3662f3f6349ap-2, -0x1.039854c6a336p-3, -0x1.5bf6b6ffed476p-2, 0x1.617f581c22a9ep-2, 0x1.5896b6732e6e8p-2,
    -0x1.1a4d9ced5d4a4p-2, -0x1.5fd979790541cp-3, 0x1.60955603a1364p-3, -0x1.bca125c28cb8ep-2, -0x1.cf8d09a535378p-4,
    -0x1.20a13de9bb8fp-5, -0x1.d967e3de904c8p-2, -0x1.fc3b92ab60418p-4, 0x1.e238ae8a03p-7, -0x1.7eb81a93fdd4cp-3,
    -0x1.245ea98e3c998p-3, 0x1.d3a9bd1840d3p-5, -0x1.d15c7f12abc6ap-2, -0x1.b7734ee3184p-7, -0x1.290b376e5d124p-3,
    -0x1.721f80a1f5bd2p-2, 0x1.c4e0fba6dd17cp-3, -0x1.2eff52cd47728p-3, 0x1.66fbbdf41154cp-2, -0x1.619b50d1f1a44p-3,
    0x1.0478ec4df118p-2, 0x1.67d1f1e148bep-4, 0x1.b4aef26e7dc4ap-2, -0x1.7fc575d84c4p-10, 0x1.eb16c6199fa7cp-3,
    -0x1.8ad17005543dp-4, -0x1.3ce088d8795f2p-2, 0x1.4c48cd4c40d38p-3, 0x1.eefd5cca2189p-5, 0x1.9220fe3b76bb2p-2,
    -0x1.1204a83f96432p-2, -0x1.54e4c94217308p-4, 0x1.d68cc54faa01cp-2, -0x1.aabf6f172232cp-2, -0x1.f6a55c81a366cp-2,
    0x1.91d12d080dd8p-3, -0x1.0f1e6e54da5ep-6, 0x1.a45f36fa94394p-3, -0x1.d2f789876b262p-2, 0x1.6808f3547eeb8p-4,
    -0x1.3121e7871d3eap-2, 0x1.4b93d84e74734p-2, -0x1.3200dd89fb0fp-2, -0x1.3bd99cd3f0786p-2, -0x1.4ad5771b00698p-2,
    -0x1.e5ed763de2008p-3, 0x1.7064708e7224p-7, 0x1.333b9ea9f1bd8p-3, 0x1.dd53ea59d744ep-2, 0x1.7e69b279eb3bp-5,
    -0x1.753a64bf70ecp-3, 0x1.03275b1577b58p-2, 0x1.2a3f8ef941f1ep-2, 0x1.04e7dc89de0fp-5, -0x1.21a0f0630eb3p-5,
    -0x1.4165db5584e3ap-2, -0x1.01e8cb3f2d3a4p-2, -0x1.cdfd939ee2da6p-2, 0x1.9c2e3b2d18298p-4, -0x1.afc99c923fa56p-2,
    -0x1.16f1da50991ep-2, -0x1.9027db3589998p-3, -0x1.ca742e5e772c3p-2, 0x1.cf9baf01510e3p-2, -0x1.671625011e0e4p-2,
    -0x1.7f476ce00a3ep-3, -0x1.0fe8cbbd22f5ep-2, 0x1.0b2a1a0566ceap-3, 0x1.4e8e9e778dc26p-3, -0x1.db7c90a769e3p-4,
    0x1.4b0eec1587c91p-2, -0x1.17a9308639b46p-2, -0x1.75edc0fa7e8p-9, -0x1.e4cdbd95f840bp-2, -0x1.2f75a7ecafa9p-4,
    -0x1.fe20cb8415a9cp-3, -0x1.233d310fee5ap-4, -0x1.4ca0c3534e61ep-2, -0x1.85292f4adbd88p-4, -0x1.3d9ccc780f68p-7,
    0x1.c243172c10e02p-3, 0x1.1200a0e306c21p-2, 0x1.1382fb7a2515ep-3, 0x1.635e2403613b2p-3, -0x1.b451c98967cb4p-3,
    -0x1.47796488d8a34p-3, 0x1.84a556bf20e71p-2, -0x1.5bca089dd9b4p-3, 0x1.18f5b6aa6683cp-4, 0x1.c1057d2064134p-4,
    0x1.726074ea92757p-2, 0x1.26e8870db72bbp-2, 0x1.ac06e0b22bfbbp-2, 0x1.94e7ea4c8da66p-3, 0x1.22ffa6c93e8bfp-2,
    0x1.ed86a26f8465cp-4, 0x1.ff3db96fbc96bp-2, 0x1.f12a61e86ef13p-2, 0x1.34942ae0305c9p-2, -0x1.ecf374868ap-8,
    0x1.24de74f63aed8p-2, -0x1.a88b701f93b88p-2, 0x1.250012475f29p-2, 0x1.823e7f588b23p-2, 0x1.ab93584faf80ap-2};
inline constexpr double residual_memory_state[]{
    -0x1.62cc401a3a682p-1, -0x1.59f68af5c3648p-3, 0x1.a8399dc1ec9dap-1, -0x1.e63f3cae182a6p-1, 0x1.1cf54141b1eb8p-2,
    -0x1.0a71704396308p-2, -0x1.6eafbf0402ad4p-1, 0x1.3cefa586991bep-1};
inline constexpr double residual_memory_logits[]{
    0x1.0ff5163815d4ap-3, -0x1.9c3249c2f8baap-1, -0x1.2308f77f01cbp-4, 0x1.78335bb1c1447p-2, 0x1.9e01001728312p-3,
    0x1.2b123180d2ce5p-2, -0x1.513e61a1baafep-1, 0x1.7d63e00c89a88p-3, 0x1.3d325de61d93p-5, 0x1.9430c7dbd9a5fp-3,
    0x1.7f69b1f9d8cfap-3, -0x1.34b0c22491bfp-3, 0x1.13bb55005377ap-1, 0x1.5bf9788899172p-2, 0x1.7224e30bf8f08p-5,
    -0x1.71f57f8dda5dp-6, -0x1.9d3e51e1d23cbp-2, 0x1.c4979624352cp-7, -0x1.fe1f8e41852p-11, -0x1.593561a3cca64p-3,
    0x1.90249035ef98ep-4, -0x1.522688f069cbcp-1, -0x1.fbbe2e890ee4p-6, 0x1.489bce4d310b8p-2, 0x1.36b631fd3a4b8p-3,
    0x1.1287980d557a8p-2, -0x1.320ff27f4228p-1, 0x1.6d11dfd2d747ep-3, 0x1.5e0d0992695cp-7, 0x1.720464509e7a6p-3,
    0x1.658df8f2e39c6p-3, -0x1.05c6a2c7d4dfp-3, 0x1.0db8c886e036p-1, 0x1.4412262f54238p-2, 0x1.1a395ebcd584p-5};
inline constexpr double residual_memory_last_state[]{
    -0x1.9efb8aeb30888p-7, 0x1.7b8012b47f336p-5, -0x1.3b17213dac2f3p-4, -0x1.8350b0244c2d5p-4, -0x1.1949e53798993p-5,
    0x1.7f1fba111119cp-4, -0x1.bf3a1eb7feb8ep-3, -0x1.34c10e990c7e1p-2};
inline constexpr double residual_memory_gradient[]{
    0x1.277e0ecaa8e48p-4, 0x1.53ae9de1318c7p-5, -0x1.e50845a3bc50dp-4, 0x1.15d27f3aab036p-3, 0x1.bf172b7c1c03p-6,
    0x1.44000764ba498p-5, -0x1.9b271a1154e2ap-5, -0x1.334e5b8bb7214p-6, -0x1.368c08cdc166ap-5, -0x1.e6a783161d9ep-6,
    0x1.5c56a333b9deep-5, -0x1.4719c015fafeep-6, 0x1.1c7c39ecc4ebap-7, -0x1.d917933c2b5b7p-8, 0x1.0c562f20b6a9ap-5,
    -0x1.e4fbe213716d6p-7, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.278c4820baac7p-8, -0x1.d88c8465b5c15p-9,
    -0x1.4e5fbba56298cp-9, -0x1.3925430565911p-9, 0x1.423a4a5be83f8p-8, -0x1.b59d40d77b7c6p-9, -0x1.83d6e12847707p-9,
    -0x1.4c8cf1c1bd645p-9, 0x1.e9eab1faf8a7bp-9, -0x1.aa671a9ee465ap-11, -0x1.ded77b9af3bc4p-9,
    -0x1.de8b492fab738p-10, -0x1.741c9b520def4p-10, 0x1.650be84307675p-10, 0x1.b74e9378c0c6bp-10,
    0x1.9ade7463adbbep-11, -0x1.88c169d7d7eaap-13, -0x1.4c58db569fc12p-11, -0x1.29f521985becdp-11,
    0x1.cca889a92ea46p-14, -0x1.137c48add1633p-10, 0x1.adf626b3fecb3p-11, 0x1.6f23662bd7c77p-14,
    0x1.1d5b1267516c6p-11, 0x1.23c14523f0a54p-9, -0x1.d0fce20433c75p-10, -0x1.b05270b6cb909p-9,
    -0x1.6c141459a5422p-11, -0x1.037c7add1a7dcp-11, 0x1.f869f28cc768p-18, 0x1.fc09e3b45b333p-14,
    0x1.ab889e761be6ap-12, 0x1.0ef312db56072p-8, -0x1.4c54e56052708p-7, -0x1.21f675d95cb59p-7, -0x1.705d56241b959p-8,
    0x1.fbbdb3f2fe472p-10, 0x1.bc99d96ed642fp-8, -0x1.17a1ac3db11cap-7, -0x1.a04f5b14052fdp-9, -0x1.3cd7d51caa598p-6,
    0x1.98b8861fabecap-7, 0x1.2eba0d72e9281p-6, 0x1.d2f11f2fb5ecbp-8, 0x1.57e2e41b1843fp-7, -0x1.47af99674f9f2p-8,
    -0x1.a8e0967d6eb1fp-8, -0x1.ca6394a96bd76p-8, 0x1.3a3135e1e324fp-8, -0x1.006a3375a70ap-8, -0x1.b4d91d65de539p-9,
    -0x1.4cab7ab629df1p-9, 0x1.8a7e7fb01d003p-9, -0x1.33aa1c8721857p-10, -0x1.134ad6e499f14p-9,
    -0x1.5a41de2e182e4p-10, 0x1.dd19694115107p-8, -0x1.89ef5945a90b5p-9, -0x1.cb09b514df8ecp-8, -0x1.1c62d8db55ac5p-9,
    -0x1.e3e34bb2452f8p-8, 0x1.1b7e7b4a5dfacp-8, 0x1.3c9955f7fa7d9p-8, 0x1.b9c409bd125eep-9, -0x1.05b286faec58bp-9,
    -0x1.cd9fd65c649c4p-12, 0x1.27db0b8d48ec3p-9, -0x1.5533a7d93c473p-9, -0x1.2dcfc3583fbeap-9,
    -0x1.0f69a2bcc84ebp-11, 0x1.613cee69ce58bp-9, -0x1.8bdea65382694p-9, -0x1.707ce2ed954bep-10,
    -0x1.485a6e7396f2p-17, 0x1.e2e918143e8c7p-10, -0x1.2ba851ff1c091p-9, 0x1.f8b65070315d9p-12,
    -0x1.c860ee459fc96p-14, -0x1.1d81880252f34p-11, 0x1.103290f44e203p-10, -0x1.c18d622bf52d9p-12,
    -0x1.b28c1bd273c8p-19, 0x1.0fc92c75b452cp-11, -0x1.ddd9bd3f645e3p-11, 0x1.8f4e0d6a1883ep-11,
    0x1.4a4b1c12e1e16p-12, -0x1.cbe1875f11d17p-11, 0x1.88134e9de94c8p-11, -0x1.26277998b4c08p-9,
    -0x1.56b5e946f557cp-13, 0x1.6ff5fc1222288p-9, -0x1.f79cfcbfa2713p-9, -0x1.602b22273e46ep-11,
    -0x1.9d1d815c3fa33p-13, 0x1.b954cf3e720b2p-11, -0x1.e6836e67ad8f5p-11, -0x1.a5b3b894e11e4p-9,
    -0x1.5df3e96e1829p-14, 0x1.d5b0e26b70f8fp-9, -0x1.9efedc9b375b3p-8, 0x1.38ff7404454cfp-11, 0x1.895da3c6df5cp-11,
    0x1.f054b85b56d24p-12, -0x1.d4e04ea338298p-12, 0x1.1f5e79ca6f058p-7, -0x1.f29516e57bcdp-13, -0x1.58359e34aa9ebp-7,
    0x1.f7c6c9b4fc959p-7, -0x1.11cb4ccbadc0fp-9, -0x1.c53735ccdb94bp-12, 0x1.3f636bd04d71bp-9, -0x1.3795433519f35p-9,
    -0x1.328fd05d31895p-9, -0x1.c16a8b36825e3p-12, 0x1.64809ea71113p-9, -0x1.bba58e22c97ep-9, -0x1.d38d926cbbc5ap-11,
    -0x1.9fd37c9550004p-15, 0x1.1bca874fb8849p-10, -0x1.55d8d5456d425p-10, -0x1.41def29ddf309p-8,
    -0x1.176e425620bcep-11, 0x1.957c599a889bcp-8, -0x1.fa421e3f454cep-8, 0x1.eab428a3aababp-11,
    -0x1.5b6c09a8b5e55p-12, -0x1.e905c89976d2ep-11, 0x1.e5381b0c37466p-10, 0x1.ad0c5e902af88p-9, 0x1.9befa2904c726p-9,
    0x1.4731b4176d54fp-9, -0x1.6d0cd63b89731p-9, 0x1.1934ec882bc6dp-9, 0x1.c0ee506d5882ep-14, 0x1.82c068429cbb7p-8,
    0x1.74fb53d2142fp-11, 0x1.269959f7571c5p-6, -0x1.802eccc5cabd8p-10, -0x1.c94fe276ec622p-6, 0x1.4f33f62047323p-10,
    0x1.30efdc6c13b03p-8, 0x1.9bd8e51e6a162p-10, 0x1.28b42e228cca6p-7, -0x1.51469ed4d4971p-8, 0x1.ad0c5e902af88p-9,
    0x1.9befa2904c726p-9, 0x1.4731b4176d54ep-9, -0x1.6d0cd63b89731p-9, 0x1.1934ec882bc6cp-9, 0x1.c0ee506d58828p-14,
    0x1.82c068429cbb8p-8, 0x1.74fb53d2142f1p-11, 0x1.269959f7571c5p-6, -0x1.802eccc5cabd7p-10, -0x1.c94fe276ec622p-6,
    0x1.4f33f62047323p-10, 0x1.30efdc6c13b03p-8, 0x1.9bd8e51e6a162p-10, 0x1.28b42e228cca6p-7, -0x1.51469ed4d497p-8,
    0x1.c46273e657cefp-4, -0x1.fda44ace3234p-11, -0x1.2769f07e50d23p-3, -0x1.072d12b5573adp-4, 0x1.1a9275d85b02cp-4,
    0x1.ad72c25ac2898p-8, -0x1.7a8ef7c982266p-4, -0x1.fe9234f6e1b47p-6, -0x1.c25c737a5c93dp-7, -0x1.205f5bde719b5p-7,
    0x1.eb03402265c25p-7, -0x1.3b4ed892039dp-7, 0x1.e5d6e9a8c4ce9p-4, -0x1.1bdf7e022d91dp-4, -0x1.38862b638efafp-5,
    -0x1.95eb67645426cp-5, 0x1.a8cbce88d5553p-4, 0x1.22927059a1914p-4, -0x1.836dcdc1756abp-6, 0x1.236ebb5a68b26p-5,
    0x1.157b44e52c726p-7, 0x1.cab2e7988316dp-6, -0x1.ad5bed4cb25bbp-7, 0x1.dcffd25426356p-5, -0x1.1d4a23e81c464p-2,
    0x1.cfb6513ed0151p-3, 0x1.87a7d1fe3e5a7p-3, 0x1.82e206e3da586p-5, 0x1.cbbc6c01ad658p-3, -0x1.4ddbde6438c72p-2,
    0x1.e065778307768p-4, -0x1.63de43ae896a7p-6, 0x1.a36adda244a58p-6, 0x1.49363925092cdp-6, -0x1.29c7b7dcc5c8cp-3,
    -0x1.60c88b39850cdp-5, 0x1.48965e5f7e572p-6, 0x1.a6111dc7bfc33p-5, -0x1.333d170e31273p-3, -0x1.4d2a2c2736cbcp-5,
    0x1.3b4f910caa30dp-4, -0x1.59ec6a0859155p-3, -0x1.d8031ec190a07p-5, 0x1.617f396e96b06p-4, 0x1.030b98f63999ep-4};
inline constexpr double residual_memory_state_gradient[]{
    0x1.bb5ce2032c689p-11, -0x1.2b262dcd8bfaap-8, 0x1.acc63c9f6382fp-7, -0x1.ff0722e2c8d9p-12, 0x1.d8cff44f2605cp-7,
    0x1.3e51facd2e88ap-8, -0x1.fc86259b79fdep-8, 0x1.7f8c0c45ee40ap-9};
inline constexpr Sequence<double> residual_memory{
    .seed = 5, .normals = 20, .every = 1, .mean = 1.788143719463294, .sum = 12.517006036243059,
    .tokens = residual_memory_tokens, .initial = residual_memory_initial, .state = residual_memory_state,
    .logits = residual_memory_logits, .last_state = residual_memory_last_state, .gradient = residual_memory_gradient,
    .state_gradient = residual_memory_state_gradient};

// RecurrentNet( (0): Embedding(5, 4) (1): ResidualLSTM(4, 4) (2): Residual( (0): Linear(in_features=4,
// out_features=4, bias=True) (1): Tanh() ) (3): Linear(in_features=4, out_features=5, bias=True) ); tokens 0 1 2 3 0
// 1 2 4 0 1 2 3 0 1 2 4; Adam(lr=0.01), windows of 15, 100 epochs
inline constexpr std::uint32_t residual_memory_trained_tokens[]{
    0, 1, 2, 3, 0, 1, 2, 4, 0, 1, 2, 3, 0, 1, 2, 4};
inline constexpr double residual_memory_trained_losses[]{
    1.7580547997458107, 1.7152726958836373, 1.674237198966158, 1.6347202223446899, 1.5964987686581107,
    1.5593752460196131, 1.523164304471808, 1.4876792958016047, 1.4527309869938707, 1.4181395157521177,
    1.3837473960436137, 1.3494246797044867, 1.3150686394424629, 1.2806027741107791, 1.245977314859446,
    1.2111709058392548, 1.1761914106792055, 1.1410745135365563, 1.1058800489048957, 1.0706863425128412,
    1.0355831966968585, 1.0006648681557075, 0.96602484665263288, 0.93175276645887428, 0.89793214470226901,
    0.86463913993103558, 0.83194283425969995, 0.79990677762052131, 0.76859123341057445, 0.73805549717530083,
    0.70835966580894827, 0.67956539880297995, 0.65173533855829668, 0.62493090612053659, 0.59920843776666144,
    0.57461412286666969, 0.55117871984207156, 0.52891333415793895, 0.50780751186170037, 0.48783039509933113,
    0.46893473433533256, 0.45106265574754961, 0.43415178068446686, 0.41814060985390411, 0.4029726387127564,
    0.38859905950319801, 0.37498004318183931, 0.36208470957390271, 0.34989003168828353, 0.33837896584508997,
    0.32753810704409642, 0.31735521819136225, 0.30781704065145482, 0.29890776854726714, 0.29060840027891321,
    0.28289693286525425, 0.27574916884340744, 0.26913980335415361, 0.26304343950033138, 0.25743525251555593,
    0.25229116725155359, 0.24758756819484087, 0.2433006763866819, 0.23940578986448238, 0.23587660404216304,
    0.23268481694763238, 0.22980018189207602, 0.22719109066426127, 0.22482565365004634, 0.22267310835832793,
    0.22070527528681, 0.21889773757389616, 0.21723047660205205, 0.21568783775317329, 0.21425787984644057,
    0.21293131699694934, 0.2117003464918388, 0.21055765338155821, 0.20949580156460648, 0.20850709077926594,
    0.20758381808570328, 0.20671877190039917, 0.20590573816319233, 0.20513982333346878, 0.20441748384333414,
    0.20373626279927715, 0.20309433277491265, 0.20248999814866056, 0.20192130906691236, 0.20138588818008255,
    0.2008809919580532, 0.20040374916995579, 0.19995146680645196, 0.19952188437078505, 0.19911329068033778,
    0.1987244770438345, 0.1983545624688024, 0.19800276782958057, 0.19766822428252218, 0.19734987767795201,
    0.19704650768234008};
inline constexpr double residual_memory_trained_trained[]{
    0x1.8343b019798a7p-2, 0x1.7a0330c4d3e21p+0, -0x1.1080d1bdc2926p+0, 0x1.b77e39d834352p-3, 0x1.aeee637988ac1p-2,
    -0x1.bdad0ac995ce9p-5, -0x1.5a6b85534e9c6p-4, -0x1.a11b9459749ddp-3, -0x1.63dd3cfd70c2ep-1, -0x1.2fa6adbeff7d4p-2,
    0x1.28d62af481166p-2, 0x1.cc5a21703fe64p-1, -0x1.184c8c1c7d527p-1, -0x1.c9cd9ffe8a31p-2, -0x1.654843337a3f7p-1,
    0x1.3f7c7a232e6fap-2, -0x1.4d6818703b3e4p-3, 0x1.d197b8b749e39p-1, -0x1.2ce4d2386e2c4p-3, -0x1.40d1885fe7cb6p-4,
    0x1.064d6dd888dc4p+0, -0x1.fd2a52edaae07p-3, 0x1.0c0df0f48d9f5p-2, 0x1.6c16c6bf92876p-1, -0x1.f853cb95db627p-6,
    -0x1.f653b40323fd2p-5, -0x1.3c225408b1f51p-2, -0x1.853b6b6915201p-1, -0x1.332458f8f62f4p-3, -0x1.a695d1168b042p-3,
    0x1.982d1e6d02ee7p-5, -0x1.2f4a636e001d2p-3, 0x1.c51e8e31adaffp-4};
inline constexpr SequenceTraining<double> residual_memory_trained{
    .seed = 5, .every = 7, .window = 15, .epochs = 100, .tokens = residual_memory_trained_tokens,
    .losses = residual_memory_trained_losses, .trained = residual_memory_trained_trained};

// RecurrentNet( (0): OneHot(5) (1): RNN(5, 3, num_layers=2) (2): Linear(in_features=3, out_features=5, bias=True) ),
// tanh; tokens 0 1 2 3 0 1 2 4; every 1
inline constexpr double stacked_rnn_initial[]{
    -0x1.1370375e6f2b1p-1, -0x1.f852893a7beeap-3, 0x1.42b2c214c7072p-2, -0x1.805ee0fff3a93p-2, 0x1.2df3e7254eb28p-2,
    0x1.fffcea0b4f108p-4, -0x1.643aa25c13782p-2, -0x1.3aebe4ce287a8p-4, -0x1.c2108b05d581p-4, 0x1.495c5566ea42p-2,
    -0x1.72b4c65a48d86p-2, 0x1.beab5e841eep-4, -0x1.f52cd658ddf5p-5, -0x1.75be1884790e4p-3, 0x1.15e469fe2ca93p-1,
    -0x1.e84ad74ab935dp-2, -0x1.c759cbaa07e8ap-2, 0x1.39bc51f9e1ep-5, 0x1.0974d3728a3f3p-1, -0x1.b8be9e0725d4fp-2,
    0x1.78e5ffd8b20fcp-3, 0x1.b77975d15b1p-5, -0x1.0a80737bb77a9p-1, -0x1.15b5b11bcd9fp-2, -0x1.1634ea17588a8p-4,
    -0x1.eb22bfc883bf9p-2, -0x1.3f30cfee6b558p-4, 0x1.49e18a1bbce48p-4, 0x1.3410bac09eab8p-4, 0x1.f969eeee864d8p-3,
    0x1.906884fa2a168p-2, -0x1.0ee8033635ffep-1, -0x1.251861f25d74dp-1, -0x1.db94f81702b2bp-2, -0x1.b35bc76ca5066p-2,
    0x1.aa303fde3f8b4p-2, -0x1.73d8636eaa24cp-2, -0x1.8e61caac9f7bp-5, -0x1.22afc70ace96p-6, 0x1.e6b4ff2ecdc2ap-2,
    0x1.f35c6448b401p-5, -0x1.0505ba119d898p-3, -0x1.f320800dbc3f4p-4, 0x1.b13c86da42p-4, -0x1.763f9fd797a78p-3,
    -0x1.2b43e148f28b4p-3, 0x1.5921515eb6bd4p-3, 0x1.8937cc1517c58p-4, -0x1.ddd6d8a7bc6fep-3, -0x1.0091be25e5c93p-1,
    0x1.aa8f6229ba64p-3, -0x1.695018590d34cp-4, 0x1.2042de241643ep-2, 0x1.58a977564180cp-3, -0x1.144702e4f6018p-3,
    0x1.181a60ddaba2cp-2, -0x1.7527a6326004ap-3, -0x1.833522bd0582cp-3, -0x1.4f159a869fffap-3, -0x1.14b78a6cc2ee8p-4,
    -0x1.b1e4dfb4998e2p-2, -0x1.7a2e48325d906p-3, -0x1.21a74b1751336p-1, -0x1.ee70ffc365bfdp-2, -0x1.23fa6ed783503p-2,
    0x1.736f523390fc8p-3, -0x1.20f454f7d942bp-1, 0x1.272b030f70614p-1, 0x1.948e4ac7419bap-2, -0x1.379e5c2a2e61fp-2,
    -0x1.a2a52c12a4d19p-2, -0x1.7e6094662b972p-2, 0x1.2d2a58a0268a4p-3, 0x1.1ca576e66c455p-1};
inline constexpr double stacked_rnn_state[]{
    0x1.dea2669f7772p-1, -0x1.62f0e26065a3cp-1, 0x1.b753a37f5259p-3, 0x1.7c12d126823p-8, -0x1.f46a404f73e1cp-1,
    -0x1.f1f969d5ce5fep-1};
inline constexpr double stacked_rnn_logits[]{
    -0x1.16628cbfed5fep-2, -0x1.2edabcdd3ce3dp-2, -0x1.f55d79036758fp-3, 0x1.123c237072276p-1, 0x1.0ab1f7dc951dfp+0,
    -0x1.39be18a94ac37p-2, -0x1.b930f28247ebfp-2, -0x1.36848d9375dadp-1, 0x1.3ec059e340aep-2, 0x1.0c20467d696fbp+0,
    -0x1.7a57c23d05ef2p-2, -0x1.3beb3347294b9p-2, -0x1.37ef16b46f1bcp-2, 0x1.d8966dc8550cap-2, 0x1.7826d59a8c4e6p-1,
    -0x1.478cc07ef5cc7p-2, -0x1.48cbd9b6a432fp-2, -0x1.9bec4154bc5aap-2, 0x1.1e4f990d42d8ep-1, 0x1.1f26f78352b16p+0,
    -0x1.6961ebb81e08ep-2, -0x1.7f8ac65e5a616p-2, -0x1.102a34a4fa31cp-1, 0x1.c0624760939f6p-2, 0x1.022ce2d9aa013p+0,
    -0x1.1dc7c4a94ce84p-2, -0x1.7fb100f3aaa81p-2, -0x1.cd8fb9ebd52bdp-2, 0x1.a37be11eef6fbp-2, 0x1.15067866339p+0,
    -0x1.86db22f9efc4fp-2, -0x1.278c637ac53d4p-2, -0x1.292fa6dc1e736p-2, 0x1.0c170c6ccc89bp-1, 0x1.8aab4311c11cap-1};
inline constexpr double stacked_rnn_last_state[]{
    0x1.07a03157df66ap-1, -0x1.eb540a7968dddp-5, 0x1.2455f64f41a65p-2, -0x1.ea641bff58b96p-2, -0x1.3e068271f12dfp-2,
    0x1.40844a6792c99p-2};
inline constexpr double stacked_rnn_gradient[]{
    -0x1.a317c076e2ddp-5, -0x1.d20cc0631cbcp-4, 0x1.7508f1379c66ap-6, 0x1.ee65032aea192p-11, 0x0p+0,
    0x1.31f553fc27a6ap-6, -0x1.b6cdac826144fp-6, -0x1.2328f9a8a28c4p-7, 0x1.f5c393fbdaf31p-7, 0x0p+0,
    0x1.2b9bd56500de4p-4, 0x1.1571b7d7f868ap-5, -0x1.e520a6740e174p-8, 0x1.9900e873190d8p-7, 0x0p+0,
    0x1.fe5e4df785e55p-5, -0x1.ab69c5784e8e4p-8, 0x1.2d59e767c5096p-6, 0x1.a08de330402a8p-6, 0x1.bdb299b9f5b18p-7,
    0x1.99de3159efbd1p-6, -0x1.7b1fb8868edp-10, -0x1.9865dcb896019p-6, -0x1.e9867f447371ap-9, -0x1.213ccd25289e5p-3,
    -0x1.b8b0b5c9d6ae8p-10, 0x1.cb22c3f81f52cp-4, -0x1.213ccd25289e6p-3, -0x1.b8b0b5c9d6af4p-10, 0x1.cb22c3f81f52dp-4,
    0x1.bcb2c09fbbaaep-5, 0x1.36eae45616a3p-7, 0x1.2d91dc165df58p-7, -0x1.a89b44d49904bp-5, -0x1.5a656b6ea1ac3p-4,
    0x1.8521e432544fcp-6, -0x1.d0196e411eff9p-5, -0x1.a7bb1a44d250cp-4, 0x1.c2ea03e3438abp-6, 0x1.67b0400435d7bp-5,
    0x1.5d626322a95dap-5, 0x1.47eb5120cb44p-11, -0x1.52517b4380abap-4, -0x1.ded0388601133p-5, 0x1.24ac53287a374p-6,
    -0x1.52971d60720cdp-4, -0x1.2dd5cc4ec8ee1p-5, 0x1.7239514d1587p-5, -0x1.d59390a459bc6p-4, 0x1.bdc78f49172afp-3,
    0x1.6d51f97de91b8p-3, -0x1.d59390a459bc6p-4, 0x1.bdc78f49172afp-3, 0x1.6d51f97de91b6p-3, 0x1.38d543f4d244p-5,
    -0x1.61816c87eb554p-10, -0x1.da7c090a21d0ep-6, 0x1.9b2a8b94248fcp-4, -0x1.7e49032acf8e9p-9, -0x1.39cbfc4474fe7p-4,
    0x1.bd6822505c8f2p-5, -0x1.e4097cfa939d2p-5, -0x1.8c5f3ab1ca31ap-4, -0x1.01cdaa9cfab8ep-4, 0x1.a30533bf67f58p-6,
    0x1.11442ab949542p-4, -0x1.0a3dca0ce0a05p-3, 0x1.35777eb1cbf62p-5, 0x1.15c3073fbf281p-3, -0x1.dee0c5d1add4p-6,
    -0x1.63b7ed32916cp-3, -0x1.704036e3e9908p-3, 0x1.b902e33112fbp-4, 0x1.19a9659c139cdp-2};
inline constexpr double stacked_rnn_state_gradient[]{
    0x1.855a2f5e7ae34p-7, -0x1.d9d03df49e7a4p-7, -0x1.1e4d9456543b4p-7, -0x1.a7606915d4749p-6, 0x1.1281de3fc0f86p-7,
    -0x1.57c2aa2df6933p-8};
inline constexpr Sequence<double> stacked_rnn{
    .seed = 3, .normals = 0, .every = 1, .mean = 1.9662160273095548, .sum = 13.763512191166884,
    .tokens = residual_memory_tokens, .initial = stacked_rnn_initial, .state = stacked_rnn_state,
    .logits = stacked_rnn_logits, .last_state = stacked_rnn_last_state, .gradient = stacked_rnn_gradient,
    .state_gradient = stacked_rnn_state_gradient};

// RecurrentNet( (0): OneHot(5) (1): RNN(5, 3, num_layers=2) (2): Linear(in_features=3, out_features=5, bias=True) ),
// tanh; tokens 0 1 2 3 0 1 2 4 0 1 2 3 0 1 2 4; Adam(lr=0.01), windows of 15, 100 epochs
inline constexpr double stacked_rnn_trained_losses[]{
    1.9675377841175556, 1.9203465662755739, 1.8776915236062588, 1.8396331348077155, 1.8060364879030326,
    1.7765183811045293, 1.7504899387960304, 1.7272717990715662, 1.7062098103629799, 1.6867543932631521,
    1.6684906663476444, 1.6511278002660184, 1.6344692311136733, 1.6183820288673847, 1.6027722011568737,
    1.5875662791924809, 1.5726972906650609, 1.558092210575585, 1.5436592631198092, 1.5292767017104028,
    1.514786052636045, 1.4999905942061242, 1.4846577770875458, 1.4685255979842262, 1.4513147653741247,
    1.4327475843394533, 1.4125719934815397, 1.3905874163966974, 1.3666688601745769, 1.3407867011583356,
    1.313020525761782, 1.2835644606129788, 1.2527212880352141, 1.2208877093479418, 1.1885345701673422,
    1.1561740283108155, 1.1242992888990277, 1.0933102984520697, 1.0634757497145073, 1.0349533074371786,
    1.0078114528174251, 0.98199904457566123, 0.95730583531974212, 0.9333996444416377, 0.90994906513986018,
    0.88674852940125615, 0.86376248726443672, 0.84108096558620216, 0.81883942467708026, 0.79715574693521052,
    0.77610377766128891, 0.75571597884608022, 0.73599940879409731, 0.71695225138123919, 0.69857434214612135,
    0.68087057741698109, 0.66384926517768006, 0.64751832272721066, 0.63188159333225902, 0.61693645167610645,
    0.60267294324002851, 0.58907417279392438, 0.5761174755181987, 0.56377593492209865, 0.55201992995483296,
    0.54081852079930914, 0.53014058345931703, 0.51995566993830733, 0.51023460909277552, 0.50094988205028579,
    0.49207581318282567, 0.48358861833196981, 0.47546634938827542, 0.46768877003603393, 0.46023719227966775,
    0.45309429771829091, 0.44624396177382575, 0.43967109352443617, 0.4333614987388334, 0.42730176937875108,
    0.42147919938375439, 0.41588172403207047, 0.41049787856060388, 0.40531677094139629, 0.40032806362234902,
    0.39552195949377444, 0.39088918817607737, 0.38642098977682493, 0.38210909439011487, 0.37794569668201033,
    0.37392342582615112, 0.37003531175943799, 0.36627474918790959, 0.36263546098681093, 0.35911146263006549,
    0.35569702909359191, 0.35238666535399393, 0.34917508120092039, 0.34605717064621289, 0.34302799578726401,
    0.34008277459892527};
inline constexpr double stacked_rnn_trained_trained[]{
    -0x1.0b386fb652773p-2, 0x1.21f646e4d8c9fp-1, 0x1.a567a3c116a1fp-1, 0x1.4479116781149p-1, 0x1.abe6f66aa50bbp-4,
    0x1.18d9147d6dc5ap+0, -0x1.396d5a0ce5137p-1, -0x1.3b4187c90ca13p-1, 0x1.a2939c52d7a4fp-1, -0x1.3c6d859d9ffc8p+0,
    0x1.5b9c7d48aaa7fp-3};
inline constexpr SequenceTraining<double> stacked_rnn_trained{
    .seed = 3, .every = 7, .window = 15, .epochs = 100, .tokens = residual_memory_trained_tokens,
    .losses = stacked_rnn_trained_losses, .trained = stacked_rnn_trained_trained};

// RecurrentNet( (0): OneHot(5) (1): LSTM(5, 3, num_layers=2) (2): Linear(in_features=3, out_features=5, bias=True)
// ); tokens 0 1 2 3 0 1 2 4 0 1 2 3 0 1 2 4; Adam(lr=0.01), windows of 15, 100 epochs
inline constexpr double stacked_lstm_trained_losses[]{
    1.6330307788116629, 1.626203848753895, 1.6198663412475907, 1.6139597919813731, 1.608458002824499,
    1.6033668534669125, 1.5987090023109829, 1.5945110746510982, 1.590792094107069, 1.5875547473588114,
    1.5847802364624466, 1.5824273151564525, 1.5804363432681352, 1.5787381276660482, 1.5772639961553629,
    1.5759524331304307, 1.5747507418865865, 1.5736132333452464, 1.5724999187057045, 1.5713755869011714,
    1.5702082946725018, 1.5689692049314616, 1.5676333519353269, 1.566179990667272, 1.5645921154274431,
    1.5628552374102787, 1.5609556315894122, 1.5588782328066122, 1.5566043526233566, 1.5541098504025932,
    1.5513648731752745, 1.5483347032347388, 1.5449794187934285, 1.5412518711162138, 1.5370960863887992,
    1.5324478990836872, 1.5272362582850509, 1.5213836606763349, 1.5148068987944325, 1.5074193965790179,
    1.4991350649560695, 1.4898723754383447, 1.4795569427792756, 1.4681224847866416, 1.4555125311333879,
    1.4416842741706577, 1.4266117621804166, 1.4102860640081747, 1.3927137164938541, 1.3739134025199093,
    1.3539103562239834, 1.3327345206499526, 1.3104284131310817, 1.2870593119621307, 1.262727694731266,
    1.2375686707478506, 1.2117459107569313, 1.1854411831071197, 1.1588435932366388, 1.1321394495736292,
    1.1055030949427749, 1.0790905175626182, 1.0530360629560662, 1.0274508579014816, 1.0024223070162699,
    0.97801523626898246, 0.95427480179690949, 0.93123022450668269, 0.90889842508003271, 0.88728704239547762,
    0.86639623486813544, 0.84621910171425019, 0.82674154483275131, 0.80794260658921224, 0.78979570198850169,
    0.77227052977201294, 0.75533521117008495, 0.73895829211532427, 0.72311041128320175, 0.7077655150920984,
    0.69290147877956199, 0.67849997189536593, 0.66454551250800109, 0.65102393080475496, 0.63792080766385983,
    0.62522063836240571, 0.61290726285685282, 0.60096547352426333, 0.58938297232776515, 0.57815149687627365,
    0.56726624068102838, 0.55672349461459381, 0.54651736019990571, 0.53663711102418088, 0.52706693561087359,
    0.51778884948546222, 0.50878742991614356, 0.50005308020704808, 0.49158112026092338, 0.48336757046520212,
    0.47540580799493726};
inline constexpr double stacked_lstm_trained_trained[]{
    0x1.087d4e7260d0bp-3, 0x1.aeb3a8aec619p-6, 0x1.3eedc5cc0cf39p+0, 0x1.e477cbeca4133p-1, 0x1.100e04e422894p+0,
    0x1.1a83db9fd6c6bp+0, -0x1.f535cd35996eap-1, 0x1.05cbe5d16d05fp-3, -0x1.373d9b9ec1b93p-1, 0x1.6a5e822580339p-2,
    0x1.630851b0bba63p-4, -0x1.2d0ffe6e4ce88p-5, 0x1.6152a5b9e013cp+0, 0x1.fbf40118d419dp-1, 0x1.6a476c9f4ecap-1,
    0x1.3987388d54851p-1, 0x1.1837ed8588066p-1, 0x1.fbee288c5d03dp-1, -0x1.63eeef855f852p-1, -0x1.b35a9073b564dp-1,
    0x1.da6a7d316d242p-1, 0x1.04894e220f13bp+0, 0x1.a00545bd3b198p-1, 0x1.15dadb45bc052p+0, 0x1.6542dcae4c8c4p-2,
    0x1.9ea671e668d7ap-1, -0x1.eefd80d841999p-1, -0x1.a6058528b0049p-2, -0x1.75887d1729e76p-2, 0x1.3edeb1c5b088fp+0,
    -0x1.22e1a9dda514dp-1, -0x1.edc0637e15d9ap-1, -0x1.c9889b5cf9eb6p+0, 0x1.d8d45cbfc7136p-3};
inline constexpr SequenceTraining<double> stacked_lstm_trained{
    .seed = 3, .every = 7, .window = 15, .epochs = 100, .tokens = residual_memory_trained_tokens,
    .losses = stacked_lstm_trained_losses, .trained = stacked_lstm_trained_trained};

// RecurrentNet( (0): OneHot(5) (1): GRU(5, 3, num_layers=2) (2): Linear(in_features=3, out_features=5, bias=True) );
// tokens 0 1 2 3 0 1 2 4; every 1
inline constexpr double stacked_gru_initial[]{
    -0x1.1370375e6f2b1p-1, -0x1.f852893a7beeap-3, 0x1.42b2c214c7072p-2, -0x1.805ee0fff3a93p-2, 0x1.2df3e7254eb28p-2,
    0x1.fffcea0b4f108p-4, -0x1.643aa25c13782p-2, -0x1.3aebe4ce287a8p-4, -0x1.c2108b05d581p-4, 0x1.495c5566ea42p-2,
    -0x1.72b4c65a48d86p-2, 0x1.beab5e841eep-4, -0x1.f52cd658ddf5p-5, -0x1.75be1884790e4p-3, 0x1.15e469fe2ca93p-1,
    -0x1.e84ad74ab935dp-2, -0x1.c759cbaa07e8ap-2, 0x1.39bc51f9e1ep-5, 0x1.0974d3728a3f3p-1, -0x1.b8be9e0725d4fp-2,
    0x1.78e5ffd8b20fcp-3, 0x1.b77975d15b1p-5, -0x1.0a80737bb77a9p-1, -0x1.15b5b11bcd9fp-2, -0x1.1634ea17588a8p-4,
    -0x1.eb22bfc883bf9p-2, -0x1.3f30cfee6b558p-4, 0x1.49e18a1bbce48p-4, 0x1.3410bac09eab8p-4, 0x1.f969eeee864d8p-3,
    0x1.906884fa2a168p-2, -0x1.0ee8033635ffep-1, -0x1.251861f25d74dp-1, -0x1.db94f81702b2bp-2, -0x1.b35bc76ca5066p-2,
    0x1.aa303fde3f8b4p-2, -0x1.73d8636eaa24cp-2, -0x1.8e61caac9f7bp-5, -0x1.22afc70ace96p-6, 0x1.e6b4ff2ecdc2ap-2,
    0x1.f35c6448b401p-5, -0x1.0505ba119d898p-3, -0x1.f320800dbc3f4p-4, 0x1.b13c86da42p-4, -0x1.763f9fd797a78p-3,
    -0x1.2b43e148f28b4p-3, 0x1.5921515eb6bd4p-3, 0x1.8937cc1517c58p-4, -0x1.ddd6d8a7bc6fep-3, -0x1.0091be25e5c93p-1,
    0x1.aa8f6229ba64p-3, -0x1.695018590d34cp-4, 0x1.2042de241643ep-2, 0x1.58a977564180cp-3, -0x1.144702e4f6018p-3,
    0x1.181a60ddaba2cp-2, -0x1.7527a6326004ap-3, -0x1.833522bd0582ep-3, -0x1.4f159a869fffcp-3, -0x1.14b78a6cc2ee8p-4,
    -0x1.b1e4dfb4998e4p-2, -0x1.7a2e48325d908p-3, -0x1.21a74b1751337p-1, -0x1.ee70ffc365bfep-2, -0x1.23fa6ed783504p-2,
    0x1.736f523390fc8p-3, -0x1.20f454f7d942cp-1, 0x1.272b030f70615p-1, 0x1.948e4ac7419bcp-2, -0x1.379e5c2a2e61fp-2,
    -0x1.a2a52c12a4d19p-2, -0x1.7e6094662b972p-2, 0x1.2d2a58a0268a4p-3, 0x1.1ca576e66c455p-1, 0x1.1456f5bdc0c09p-1,
    -0x1.99d9bb15d3dd2p-2, 0x1.fb4a7162ba21p-4, 0x1.b6deff11df4p-9, -0x1.20ea2dba3153fp-1, -0x1.1f816da89aa81p-1,
    0x1.5b6e5c645c944p-2, -0x1.c9d66b01ec4b6p-2, 0x1.56560afc50574p-3, 0x1.dced3938f8c76p-2, 0x1.04ae10a4a0ab3p-1,
    -0x1.22b3a136c62fdp-1, -0x1.cb12abbc7d352p-3, -0x1.1c3f402b3f4f8p-4, 0x1.00b4166836d9dp-1, 0x1.8bd7878ae893p-3,
    0x1.610a86273b9p-9, 0x1.293e8905394dp-5, 0x1.2d1c71e2095c4p-3, -0x1.24577e94d94c1p-2, -0x1.68c1d84f8c7aap-3,
    0x1.7bf40b998a502p-2, 0x1.2427702ac8a1cp-2, -0x1.fbcb2b13c7dp-5, -0x1.4459dc11b844ap-2, -0x1.71982fdb25962p-2,
    -0x1.4176dcd0a9c7ep-3, -0x1.848d31e228d63p-2, 0x1.dc607e9ae885p-5, 0x1.a6a54878089e8p-2, 0x1.5646bed7800a2p-2,
    -0x1.02b9fcf70e659p-2, 0x1.cf25e0e66118ap-2, -0x1.540b67c3fd0e8p-2, -0x1.986df622916p-4, -0x1.0eba8cdfc91fp-1,
    -0x1.ff5ef87b8456p-6, -0x1.9f9e6f941e06cp-4, -0x1.341c1bd368dbp-4, 0x1.ffffd6ef1fcf6p-2, 0x1.4c9277d4c867cp-2,
    0x1.1ec0f7833ad24p-3, -0x1.ee932d2643f1fp-2, 0x1.a5b34340b04ep-5, -0x1.b3348ab3f99a2p-2, 0x1.6318869665268p-4,
    0x1.5eba3be96561ap-2, -0x1.713162bec13cp-7, -0x1.5cbfc3ed75p-11, 0x1.089907f5aabddp-1, 0x1.282e2207edf7ap-2,
    0x1.2b1a805e96492p-2, 0x1.6ce4951dd05dap-2, 0x1.07bb61455f73fp-1, 0x1.36aec2a6d177p-3, -0x1.3a6b44e1692aap-2,
    0x1.03f0a66f896e2p-2, -0x1.7433131cc32cp-6, -0x1.9c972c5fbdbcp-6, -0x1.bdb50323774ecp-2, -0x1.40cc9cea179aep-2,
    -0x1.726fc799488ddp-2, -0x1.8644cef59cac2p-2, -0x1.b7d103ed2a67dp-2, 0x1.0ff9070631fb2p-2, -0x1.d257af22d85cp-5,
    0x1.00aecbc00076p-2, 0x1.e8f8fdb87f878p-3, 0x1.17f208af22d28p-2, 0x1.69abaa5da7244p-3, -0x1.fc262a1838a8cp-3,
    -0x1.425a2e437a29fp-2, -0x1.59ec043eadb92p-2, -0x1.c3f859367d3bp-5, -0x1.1b0c935c0c8cfp-2, 0x1.304c01ac66dc8p-3,
    0x1.dc9c7c65d6094p-3, -0x1.cbf83adf905fp-3, 0x1.1e2166712185p-5, 0x1.a99a018c790a6p-2, -0x1.4f6107fa6dep-8,
    -0x1.0568b74f1e76fp-2, 0x1.c911efde5778ep-2, -0x1.06aae74a60406p-1, 0x1.002ac9504f702p-2, 0x1.bc99562b545dcp-3,
    -0x1.5dc60f03f67ap-5, 0x1.53a58b0dc28f4p-2, -0x1.8e9c054b31912p-2, -0x1.993107e2c0995p-2, 0x1.bedb0fe2a3f64p-2,
    -0x1.fb142fb9b95ep-4, -0x1.46c3fcf6f28cdp-2, 0x1.b6ab83a238e5cp-3, -0x1.1671a1ef1841cp-2, -0x1.f810534ff638p-5,
    -0x1.9a954ba87930cp-3, -0x1.acd3577c0ecc8p-4, 0x1.24d9abbc9675ap-1, -0x1.c34e96c9b59c6p-3, 0x1.52af617d705acp-2,
    0x1.051f2ba3e9766p-2, 0x1.2544bcdc13df4p-1, -0x1.ad329bd52fe74p-2, -0x1.b0a7aecb42712p-2, 0x1.2ac4a2f19a236p-2,
    0x1.f18abfe7804f6p-2, -0x1.d452b398e1ac6p-2};
inline constexpr double stacked_gru_state[]{
    0x1.3ff1be0b20a4cp-2, 0x1.5a9e5c2dea668p-3, 0x1.2f5d9a3eefb9cp-2, -0x1.fa01b8bddb26p-5, -0x1.493b1f4afdb8p-1,
    0x1.d0c7871db4f18p-1};
inline constexpr double stacked_gru_logits[]{
    -0x1.048a90ebc033p-3, -0x1.01841ab7783bdp-2, 0x1.70732369be24ep-3, 0x1.feaca80bb046p-3, -0x1.6d5aebf25aaa6p-3,
    -0x1.75492bc61b38ap-2, -0x1.83ce870c3ba78p-2, 0x1.9250af9cb627fp-3, 0x1.8ee8da5354e52p-2, -0x1.1215adddf0df2p-2,
    -0x1.fdeb170eee146p-2, -0x1.ca6aac63c3abp-2, 0x1.b40bbefb7ae9p-3, 0x1.d805418cdc236p-2, -0x1.5abcec1fb193ap-2,
    -0x1.2b080ebad6d4cp-1, -0x1.f9680d756026ep-2, 0x1.d3e725bac30bap-3, 0x1.066ce0249fd8bp-1, -0x1.91a797338a8b2p-2,
    -0x1.20adde487f7f3p-1, -0x1.ef7eba270c272p-2, 0x1.f9f277f9817c4p-3, 0x1.0406f259fae05p-1, -0x1.b3d7b0df8add3p-2,
    -0x1.2b6bdccc0cc9ep-1, -0x1.f1291e21524b4p-2, 0x1.ef02e94218b7ap-3, 0x1.f297b478cd99dp-2, -0x1.c0b2074aa7c04p-2,
    -0x1.3ba11ed21f74ap-1, -0x1.002342dce5dd3p-1, 0x1.ecdc48ec6c14ap-3, 0x1.fd99c4ca43222p-2, -0x1.ca3a1aae90ac3p-2};
inline constexpr double stacked_gru_last_state[]{
    -0x1.53019d8c1d6eap-1, 0x1.695499ee6227ep-7, 0x1.68d47111faddbp-2, 0x1.3ae16dbfb0125p-2, 0x1.a63dd3b29ed9cp-7,
    -0x1.5423f411bbd27p-3};
inline constexpr double stacked_gru_gradient[]{
    -0x1.5b1b11e20f6bcp-11, -0x1.9b45bd35b73afp-15, -0x1.a3809d05703e4p-13, -0x1.35390af91b9fdp-12, 0x0p+0,
    -0x1.55636681605d8p-10, -0x1.178815f40947fp-11, -0x1.2f6acfadf3dfap-10, -0x1.7d622e42349fcp-9, 0x0p+0,
    0x1.460e1e9bff27bp-11, -0x1.253f843235c79p-15, 0x1.6de410d77b8e3p-12, 0x1.2c3b8e5b28097p-10, 0x0p+0,
    0x1.21efa86c28b39p-9, -0x1.3ccb7c3a7afecp-12, -0x1.ce610456f9058p-11, -0x1.3ecd2c623416cp-11, 0x0p+0,
    0x1.9199eda0174e7p-11, -0x1.56078f6c6d59ap-10, 0x1.87770d51c90f3p-12, 0x1.fa48f6b889c3ep-11, 0x0p+0,
    -0x1.8a87564f84e94p-12, 0x1.e79db87cc722fp-11, -0x1.ced4c86084ebdp-12, -0x1.a771a1d245e89p-9, 0x0p+0,
    -0x1.289ad241b4f31p-7, -0x1.3588a5406c498p-10, -0x1.846c2ef3b733p-9, -0x1.073c00ed8b743p-8, 0x0p+0,
    -0x1.481ce2b1780d7p-7, -0x1.e9ae98accf357p-9, -0x1.19862c84626b6p-7, -0x1.f51567661ebabp-7, 0x0p+0,
    0x1.9da3b7068f4c2p-6, 0x1.627be93e232b6p-8, 0x1.8b8d5322ac227p-8, 0x1.34130b7195ac7p-6, 0x0p+0,
    0x1.7c53a2fafa8acp-11, 0x1.468a296a5bd24p-15, -0x1.f91894e81cd87p-12, 0x1.037bde5c374e6p-9, 0x1.e11faef75213ep-12,
    -0x1.ca3d899672311p-10, -0x1.7737b5e7a4c12p-10, -0x1.961c2f20ecebcp-13, 0x1.99e61e17f0bfdp-11,
    -0x1.2d77341ea36f6p-12, 0x1.13a82f34e200fp-15, 0x1.3bd850a459a42p-12, -0x1.41194479e00c1p-10,
    -0x1.7509517ff8c25p-12, 0x1.ade1a233fd071p-12, 0x1.0976dd01dbc49p-9, 0x1.6e3590f9c6b1ep-11, -0x1.d35c8b71d5ep-11,
    0x1.00905e6bd5a25p-8, 0x1.4597aab63f2f8p-13, -0x1.545790dc2152cp-9, 0x1.00898a20fd0a8p-7, 0x1.a2ca921d83163p-10,
    -0x1.fc6a1c5bd53d8p-8, -0x1.2f91a737d82bdp-6, 0x1.cf918fd2e919cp-11, 0x1.f9ab50114fc2fp-7, -0x1.3c260d39aa5f7p-10,
    -0x1.82d5a76b70882p-8, 0x1.10c8d2deba694p-9, 0x1.b85565b470654p-12, 0x1.a38f4c28aae6cp-11, -0x1.98b5b789155a7p-9,
    -0x1.1a02798ebb019p-6, -0x1.34490731cb404p-5, 0x1.c69c88c82c66p-5, -0x1.3c260d39aa5f7p-10, -0x1.82d5a76b70882p-8,
    0x1.10c8d2deba695p-9, 0x1.b85565b47065p-12, 0x1.a38f4c28aae67p-11, -0x1.98b5b789155a7p-9, -0x1.a9fe34536d098p-8,
    -0x1.aac666d45e424p-6, 0x1.421b5c83d6414p-5, 0x1.dbb0bf00b24bbp-12, -0x1.ca0e1012aa8f8p-16,
    -0x1.85c0b317fb7fep-13, -0x1.e8ed6b54e0966p-13, 0x1.9d57f90b5cda9p-12, 0x1.93998d742651fp-11,
    0x1.8f4f9ec0b471bp-9, -0x1.3a853d9613ff2p-11, -0x1.267d118a40cep-9, 0x1.1dbacad0e47b6p-10, 0x1.d724405d8b54ep-13,
    -0x1.28e2a16b466e5p-10, 0x1.b95e5bde8e458p-12, -0x1.4f24cc0aa8bddp-10, -0x1.454156ae6c447p-9,
    0x1.3c9b1c044b192p-9, -0x1.46681a68af498p-10, -0x1.0dcd70eb5835ep-9, 0x1.028fd64d3c848p-10, -0x1.1dc0a0bdbf934p-9,
    0x1.41090baeeded2p-9, -0x1.857edbe45953ap-5, 0x1.6fd0b8557ce29p-6, 0x1.e0b2d5924e155p-5, 0x1.2945574fa12dap-5,
    -0x1.bf8e17f040716p-8, -0x1.b0840fd66510cp-6, -0x1.06384480c746bp-12, -0x1.63a33cf7b0d64p-13,
    0x1.bdc0fb209bf89p-12, -0x1.836cf416c6374p-16, -0x1.2d0c5e40e9bd5p-10, 0x1.aedae24c9c6dp-10,
    -0x1.91e0b6eac7099p-10, -0x1.9eeb6a92efdep-12, 0x1.f3c14f86a4217p-11, 0x1.4e6631fc9b088p-17,
    0x1.48fc8ab492328p-10, -0x1.75c4550de5c3ap-9, 0x1.e5a279f45de33p-12, 0x1.3acd4397d415cp-8, -0x1.c3658e4df79ffp-8,
    -0x1.bc2af8df2b5dap-10, -0x1.487858f179f42p-10, 0x1.872bf4f7b2c2p-9, -0x1.22407ae0405e4p-9, -0x1.5d75ea9c8ebe8p-8,
    0x1.89ec7d610dc65p-7, 0x1.8656397602109p-7, -0x1.de881cd087f4bp-8, 0x1.a46a0dfb85356p-7, -0x1.770fadef67904p-8,
    -0x1.8cd6948a7ec73p-10, 0x1.e9b3359b50b29p-9, -0x1.215d660bb333ep-11, 0x1.1ae065b89b0dap-9, -0x1.438e938b2d5aap-8,
    -0x1.d97f8a420af46p-9, -0x1.eba44fb97e617p-8, -0x1.3eeaf35b12252p-9, 0x1.0672ac081d85cp-7, 0x1.131f8e075c33ap-3,
    -0x1.dfb33626f19fp-5, -0x1.215d660bb333dp-11, 0x1.1ae065b89b0dap-9, -0x1.438e938b2d5aap-8, -0x1.d97f8a420af46p-9,
    -0x1.eba44fb97e617p-8, -0x1.3eeaf35b12253p-9, 0x1.7380b62b94335p-8, 0x1.0f832e3778f19p-4, -0x1.2aabaf9ea51d2p-6,
    -0x1.701b5a9abe224p-7, -0x1.a79009769233ep-7, 0x1.719a520d60292p-6, -0x1.589d5df407fd4p-7, 0x1.3aaa76eec1169p-6,
    -0x1.bd97b88cc62d3p-5, -0x1.a9c7db812468cp-8, 0x1.7d09757c330d8p-9, -0x1.462aa1cc95c94p-8, 0x1.4ab97cba9e1fep-5,
    -0x1.388eb0b171a94p-8, 0x1.329f28ec2c68cp-9, -0x1.8d494c9b202b4p-7, -0x1.217fd2da87dp-8, 0x1.1a65f130e60b3p-5,
    -0x1.8711699a90ap-7, -0x1.33dacc1898355p-3, -0x1.9f56361df5d0ap-6, 0x1.7882b8acb9b71p-3, 0x1.ecfc3251909c8p-9};
inline constexpr double stacked_gru_state_gradient[]{
    0x1.d06f91735a48dp-10, -0x1.74fbdf721bdc8p-7, -0x1.346c55d36e01cp-10, 0x1.d2804224b7924p-7, 0x1.5ea635131a408p-7,
    0x1.6c103557375ep-10};
inline constexpr Sequence<double> stacked_gru{
    .seed = 3, .normals = 0, .every = 1, .mean = 1.6914484831556804, .sum = 11.840139382089763,
    .tokens = residual_memory_tokens, .initial = stacked_gru_initial, .state = stacked_gru_state,
    .logits = stacked_gru_logits, .last_state = stacked_gru_last_state, .gradient = stacked_gru_gradient,
    .state_gradient = stacked_gru_state_gradient};

// RecurrentNet( (0): OneHot(5) (1): GRU(5, 3, num_layers=2) (2): Linear(in_features=3, out_features=5, bias=True) );
// tokens 0 1 2 3 0 1 2 4 0 1 2 3 0 1 2 4; Adam(lr=0.01), windows of 15, 100 epochs
inline constexpr double stacked_gru_trained_losses[]{
    1.7349009328924119, 1.7148913156674204, 1.6969997268066705, 1.6810290569775002, 1.6667946843264285,
    1.6540913516679494, 1.6427116865214857, 1.6324613879400622, 1.6231749990521616, 1.6147252342676766,
    1.6070204113740307, 1.5999962451317373, 1.5936067714204589, 1.5878155311317774, 1.5825882566257072,
    1.5778876747427426, 1.5736703720793117, 1.5698853810156141, 1.5664735502221434, 1.5633662491090852,
    1.5604833257711586, 1.5577326038212496, 1.5550117271389539, 1.552211349412173, 1.5492186952303897,
    1.5459199384028925, 1.5422014467594503, 1.5379511163664388, 1.5330604256527385, 1.5274271509324877,
    1.5209583373765352, 1.5135728445293597, 1.5052026647619989, 1.4957925314241185, 1.4852980211038831,
    1.4736830704190074, 1.4609185424280062, 1.4469831541844613, 1.4318654086184914, 1.4155652397215752,
    1.3980972099958848, 1.379497151638968, 1.3598311169944313, 1.3392026102965062, 1.3177545817253324,
    1.2956650486526224, 1.2731364447572591, 1.2503799772907223, 1.2275981745873055, 1.2049696232583813,
    1.1826388661813603, 1.1607122102393983, 1.1392583600054955, 1.118312327973338, 1.0978812590308047,
    1.0779512749021651, 1.058494944820819, 1.0394788048136339, 1.0208698635694531, 1.0026401052884297,
    0.98476855419766673, 0.96724102444065785, 0.95004801767987179, 0.93318133788953428, 0.91663029223772385,
    0.90037966153387672, 0.88441189664021758, 0.86871140527313706, 0.85326693873521076, 0.83807227803551965,
    0.82312646871902784, 0.8084335759347917, 0.79400171670608632, 0.77984160760335619, 0.76596513813144884,
    0.75238433663638837, 0.73911077528911862, 0.72615523825617012, 0.71352745911894289, 0.70123583924582067,
    0.68928714664352908, 0.67768618982132567, 0.66643539660028606, 0.65553420805104101, 0.64497829238785953,
    0.63475875512765856, 0.62486166016586553, 0.61526818172317388, 0.60595554909982863, 0.59689868596707851,
    0.58807220994179688, 0.57945235685020202, 0.57101844645316246, 0.56275365197312133, 0.55464500761076718,
    0.54668275391357279, 0.53885926621922076, 0.53116791264133911, 0.52360220735807006, 0.51615553165434636,
    0.50882149690223799};
inline constexpr double stacked_gru_trained_trained[]{
    0x1.367215fc35c05p-2, -0x1.1f0254350b066p-2, 0x1.4ede8b6496ab4p-1, -0x1.f3fafcc630ff3p-2, 0x1.6f9f8a2372eb2p-2,
    0x1.5501deb780047p+0, 0x1.a83f49fd065e5p-2, -0x1.12c06d29c2395p-1, -0x1.62c61d6c535ecp-3, -0x1.f8ebba6694b02p-2,
    -0x1.67bd3841fa25cp+0, -0x1.c43b40b9b5bbbp-2, -0x1.45acadeb1ce35p-2, -0x1.0231654950a86p+0, 0x1.c08af5bc97c4cp-2,
    -0x1.0b7dee8fbbbc6p+0, -0x1.bdcaf8b2eb0e4p-1, 0x1.75d1cf080d452p-2, 0x1.5daf133a2586p-2, 0x1.5d6a92778ac5dp-1,
    0x1.a0105b70f245ep-3, -0x1.c5b03af0ee01ap-1, 0x1.3648e9ed8ad2ap-1, 0x1.bec614d8edbbap-1, 0x1.b66c7c53050f6p-1,
    0x1.37ebd86eb5da5p+0};
inline constexpr SequenceTraining<double> stacked_gru_trained{
    .seed = 3, .every = 7, .window = 15, .epochs = 100, .tokens = residual_memory_trained_tokens,
    .losses = stacked_gru_trained_losses, .trained = stacked_gru_trained_trained};

// RecurrentNet( (0): OneHot(5) (1): LSTM(5, 3) (2): Dropout(p=0.3, inplace=False) (3): LSTM(3, 3) (4):
// Linear(in_features=3, out_features=5, bias=True) ); tokens 0 1 2 3 0 1 2 4 0 1 2 3 0 1 2 4; Adam(lr=0.01), windows
// of 15, 100 epochs
inline constexpr double stacked_dropping_losses[]{
    1.6326650647293759, 1.6258120587286775, 1.6216394221269168, 1.6132202791493873, 1.6084133966900724,
    1.6055847910090009, 1.6015962918089939, 1.5953787984874432, 1.5899920412345585, 1.5900058628491904,
    1.5874073645314004, 1.5843528195845322, 1.5792143751565249, 1.5790482745954115, 1.5757363481245634,
    1.5751556644865716, 1.5775370204394186, 1.5740590218455828, 1.5740444943740504, 1.5690204791953055,
    1.5749455521120792, 1.5705441402958635, 1.5672882681282603, 1.5740762942472581, 1.5769400102415267,
    1.5698562368667688, 1.5669293905108899, 1.5713718247140351, 1.5636896392119957, 1.5625703575266328,
    1.5629888751799468, 1.5596249631788648, 1.5567079534642725, 1.5605675278253031, 1.5627605661618986,
    1.5552585612911387, 1.5401327726277603, 1.5527757202974568, 1.5543692432965672, 1.5297804200776788,
    1.5370728930173341, 1.5460810933343054, 1.5247917743412138, 1.5052456703147881, 1.5136502925345527,
    1.5099690513416613, 1.5034448222501038, 1.525690314103189, 1.4939793296349626, 1.4676257584467989,
    1.4701245901129236, 1.493515894798626, 1.5065261622897692, 1.4573355978457692, 1.4113847107580735,
    1.4569936754794783, 1.3661523177488653, 1.4244997399700356, 1.3454258407630839, 1.339027413165667,
    1.3275237915068918, 1.3155232265457011, 1.2881433084291585, 1.332833144824396, 1.2961143439079212,
    1.2944024034361234, 1.2368318600432824, 1.122033912267514, 1.1847860427145513, 1.1313165463307864,
    1.1267129225096248, 1.1559487617967519, 1.0589028248325241, 1.050955999165162, 1.1465880211891735,
    0.99544213828445449, 1.042000179984828, 0.9091079669059029, 1.0498003682747565, 0.99826241217206069,
    0.9018719127835596, 0.96629874523944237, 0.89571092017826026, 0.89757938062245013, 0.84050553089766766,
    0.80592862551656608, 0.87084177505804805, 0.85804753837985204, 0.78458684668338907, 0.80517733584907447,
    0.77149851691126115, 0.69209041736778887, 0.75718927629909361, 0.71853027661426117, 0.71258875136089672,
    0.70850021166509081, 0.66682443406679137, 0.68915214033259342, 0.61341005670425564, 0.68105166706910403,
    0.58892647989180624};
inline constexpr double stacked_dropping_trained[]{
    0x1.0fbdd5d33c429p-3, -0x1.2070972ac6771p-5, 0x1.320e554242d55p+0, 0x1.d16a50c86e2fp-1, 0x1.02be88e505768p+0,
    0x1.f9b360700d5a9p-1, -0x1.1c2076d2f12f6p+0, 0x1.0113bde94bbe3p-3, -0x1.a1152cf0aca63p-2, 0x1.627c933bb1657p-3,
    -0x1.857248b439f7ep-4, 0x1.b789fed549a7dp-3, 0x1.6d635354735afp+0, 0x1.3ffeb9dbc6014p-3, 0x1.5ab22ef5ab9b9p-1,
    0x1.4d6cef5f6d935p-1, 0x1.b694be6a21d75p-2, 0x1.112fb1ef50d14p+0, -0x1.289f54f7fa515p-1, -0x1.1f7de82eb4889p+0,
    0x1.74a15f291b715p-1, 0x1.2f5a817179736p+0, 0x1.8508308b7729p-1, 0x1.1638e5ce17e5bp+0, 0x1.563acab67c072p-2,
    0x1.480672289dfcfp-1, -0x1.15856d6e427b2p-1, -0x1.b053bfeb683d5p-2, -0x1.9ccb3756d20a2p-3, 0x1.45178fc661c88p+0,
    -0x1.ab4c985885603p-1, -0x1.87628827a58fbp-1, -0x1.cbb0200d3d208p+0, 0x1.327586daf32d2p-2};
inline constexpr SequenceTraining<double> stacked_dropping{
    .seed = 3, .every = 7, .window = 15, .epochs = 100, .tokens = residual_memory_trained_tokens,
    .losses = stacked_dropping_losses, .trained = stacked_dropping_trained};

// RecurrentNet( (0): Embedding(5, 4) (1): ResidualLSTM(4, 4) (2): Residual( (0): Linear(in_features=4,
// out_features=4, bias=True) (1): Tanh() ) (3): Linear(in_features=4, out_features=5, bias=True) ); tokens 0 1 2 3 0
// 1 2 4 0 1 2 3 0 1 2 4; Adam(lr=0.01), windows of 15, 100 epochs
inline constexpr double residual_memory_trained_float_losses[]{
    2.06430936, 1.98725832, 1.9153527, 1.84841108, 1.78598452, 1.72764719, 1.67298663, 1.62157369, 1.57296813,
    1.52674294, 1.48251879, 1.4399879, 1.39891207, 1.3591069, 1.3204242, 1.28273857, 1.24594605, 1.20996928,
    1.17476273, 1.14030862, 1.10661232, 1.07369399, 1.04158294, 1.01031363, 0.979923368, 0.950449586, 0.921926141,
    0.894379556, 0.867825687, 0.842266619, 0.817691982, 0.794080496, 0.771401405, 0.749616802, 0.728682697,
    0.708550632, 0.689166188, 0.670470059, 0.652398825, 0.634888947, 0.617882431, 0.601332486, 0.585208833,
    0.569498181, 0.554202259, 0.539332569, 0.524902105, 0.510915518, 0.497363865, 0.484226674, 0.471484512,
    0.459129632, 0.447168142, 0.435615838, 0.424491256, 0.413810611, 0.403583497, 0.39381218, 0.384491116,
    0.375608623, 0.367147595, 0.359087527, 0.351405501, 0.344078034, 0.337081403, 0.330392957, 0.323991805,
    0.317858607, 0.311976731, 0.306331426, 0.300910324, 0.295702994, 0.290700972, 0.285897225, 0.28128612,
    0.276863426, 0.272625566, 0.268569767, 0.264693499, 0.260994732, 0.257470936, 0.254119694, 0.250937849,
    0.247921899, 0.245067492, 0.242369637, 0.239822894, 0.237421408, 0.235158518, 0.233027667, 0.231021985,
    0.229134351, 0.227358043, 0.225686342, 0.224112585, 0.22263059, 0.221234351, 0.219918042, 0.218676507,
    0.217504665, 0.216397911};
inline constexpr float residual_memory_trained_float_trained[]{
    0x1.5b5c6ep+0f, 0x1.f071c8p-3f, 0x1.e851ecp-2f, -0x1.027c9ep-3f, 0x1.8038c8p-2f, 0x1.71cef6p-3f, -0x1.89a2ep-2f,
    0x1.9db53ep-2f, -0x1.58b2bep-2f, 0x1.54bd8cp-5f, -0x1.9a22d2p-9f, -0x1.314052p-2f, 0x1.551f72p-2f,
    -0x1.9e7b94p-3f, 0x1.5380e2p-2f, -0x1.1939bep-1f, -0x1.1a213cp+0f, -0x1.10d1eep-2f, -0x1.888cd8p-2f,
    -0x1.178724p+0f, -0x1.6e465cp-1f, -0x1.efd2d4p-3f, -0x1.8ae46ep-2f, 0x1.c45e6p-4f, -0x1.cbdb4p-7f, 0x1.14cf82p-1f,
    0x1.76d218p-2f, -0x1.1b2e3ep-1f, -0x1.21942ep-1f, 0x1.991346p-1f, -0x1.8636c4p-8f, 0x1.e7378ep-2f, -0x1.2c46bep-2f};
inline constexpr SequenceTraining<float> residual_memory_trained_float{
    .seed = 5, .every = 7, .window = 15, .epochs = 100, .tokens = residual_memory_trained_tokens,
    .losses = residual_memory_trained_float_losses, .trained = residual_memory_trained_float_trained};

// RecurrentNet( (0): OneHot(5) (1): RNN(5, 3, num_layers=2) (2): Linear(in_features=3, out_features=5, bias=True) ),
// tanh; tokens 0 1 2 3 0 1 2 4 0 1 2 3 0 1 2 4; Adam(lr=0.01), windows of 15, 100 epochs
inline constexpr double stacked_rnn_trained_float_losses[]{
    1.60157502, 1.58981287, 1.57892239, 1.56887186, 1.55956948, 1.55083871, 1.54239535, 1.53392029, 1.52516627,
    1.51594222, 1.50609565, 1.49550116, 1.48403978, 1.47158897, 1.45804536, 1.44334745, 1.42746603, 1.41038489,
    1.39209867, 1.37261903, 1.35197127, 1.33018386, 1.30728269, 1.28330851, 1.2583524, 1.23260045, 1.20636761,
    1.18011332, 1.15438604, 1.12958169, 1.10554516, 1.08152175, 1.05678904, 1.03151536, 1.00732768, 0.985820174,
    0.963861108, 0.939558685, 0.917144656, 0.89701438, 0.87479347, 0.851850331, 0.832139373, 0.811777234, 0.790466607,
    0.771821082, 0.75333029, 0.734309077, 0.716529667, 0.700278461, 0.683702767, 0.667600274, 0.652740538,
    0.638490021, 0.624491334, 0.610923946, 0.59805274, 0.58585912, 0.574086189, 0.562619925, 0.551574886, 0.541041434,
    0.530984163, 0.521323085, 0.512007773, 0.503029525, 0.494401366, 0.486134201, 0.478221148, 0.470638901,
    0.463358521, 0.456358969, 0.449630737, 0.443170577, 0.436973691, 0.431030452, 0.425327122, 0.419848442,
    0.414580464, 0.409511238, 0.404631436, 0.399932534, 0.39540717, 0.391047627, 0.386846036, 0.38279435, 0.378884435,
    0.375108838, 0.371460557, 0.367933422, 0.36452204, 0.361221313, 0.358026475, 0.354933143, 0.351936668,
    0.349033087, 0.34621805, 0.343487829, 0.340838432, 0.338266581, 0.335768878};
inline constexpr float stacked_rnn_trained_float_trained[]{
    -0x1.38c916p+0f, 0x1.1c1f0ap-2f, -0x1.1f789ap+0f, -0x1.eb0ec2p-1f, -0x1.9375b2p-2f, 0x1.c7887ap-3f,
    0x1.82a19ep-1f, 0x1.39ed18p-4f, 0x1.cf519ap-2f, -0x1.3a3e4ep+0f, 0x1.35d86cp-1f};
inline constexpr SequenceTraining<float> stacked_rnn_trained_float{
    .seed = 3, .every = 7, .window = 15, .epochs = 100, .tokens = residual_memory_trained_tokens,
    .losses = stacked_rnn_trained_float_losses, .trained = stacked_rnn_trained_float_trained};

// RecurrentNet( (0): OneHot(5) (1): LSTM(5, 3, num_layers=2) (2): Linear(in_features=3, out_features=5, bias=True)
// ); tokens 0 1 2 3 0 1 2 4 0 1 2 3 0 1 2 4; Adam(lr=0.01), windows of 15, 100 epochs
inline constexpr double stacked_lstm_trained_float_losses[]{
    1.60316122, 1.59901977, 1.59524155, 1.59181249, 1.58869696, 1.58585179, 1.58324194, 1.58083773, 1.57860184,
    1.57649446, 1.57449102, 1.57258379, 1.57077444, 1.56906497, 1.56744969, 1.56591523, 1.56444025, 1.56299448,
    1.56153715, 1.56001389, 1.55836189, 1.55651522, 1.55441475, 1.55201256, 1.54927516, 1.54618073, 1.54271722,
    1.53888142, 1.53467453, 1.53009117, 1.52508521, 1.51954663, 1.51336217, 1.50647008, 1.49884868, 1.49047577,
    1.48128867, 1.47119784, 1.46013916, 1.44811034, 1.43517792, 1.42144203, 1.40698731, 1.39189589, 1.37630618,
    1.36040008, 1.3443315, 1.3282001, 1.312114, 1.2962023, 1.28053737, 1.26511931, 1.24992645, 1.23491931, 1.22002292,
    1.20514977, 1.19023573, 1.17524481, 1.16015613, 1.14496934, 1.12971091, 1.11443448, 1.09922302, 1.08418918,
    1.06946397, 1.05517912, 1.04144859, 1.02835536, 1.01594365, 1.00421858, 0.993153393, 0.982700288, 0.972804368,
    0.963409424, 0.954462051, 0.945911348, 0.937706709, 0.929797053, 0.922131956, 0.914661348, 0.907339454,
    0.900125206, 0.892985165, 0.885895491, 0.878843427, 0.871831179, 0.864874303, 0.8580001, 0.851242185, 0.844636798,
    0.838218033, 0.832013905, 0.82604152, 0.820306718, 0.814804196, 0.809520125, 0.804436088, 0.799532235, 0.79478997,
    0.790193141, 0.785727262};
inline constexpr float stacked_lstm_trained_float_trained[]{
    -0x1.d8d19cp-1f, 0x1.fd0d52p-1f, -0x1.6d50b6p-1f, -0x1.54bee2p+0f, -0x1.0f386p-1f, -0x1.5bc554p+0f,
    -0x1.95e8e6p-1f, 0x1.486278p-1f, 0x1.5fce68p-1f, -0x1.444512p+0f, -0x1.2a9542p-1f, -0x1.705bbap-2f, 0x1.1b76cp+0f,
    -0x1.72de02p-3f, 0x1.e8677ep-2f, 0x1.3ba1e2p-2f, -0x1.22fe5p+0f, 0x1.7f7ebp+0f, -0x1.87b0bp-1f, 0x1.597f42p-1f,
    -0x1.7b9e3ep+0f, -0x1.6c5c4cp+0f, -0x1.3e5a9ap-4f, -0x1.69524cp-1f, 0x1.78ac9ap-2f, 0x1.842c0ap-2f,
    0x1.5c93b6p-3f, -0x1.79c258p-4f, 0x1.05a182p+0f, 0x1.64bb66p+0f, -0x1.ed28fp-4f, 0x1.34e59ep+0f, 0x1.9ce242p+0f,
    0x1.986e4p-3f};
inline constexpr SequenceTraining<float> stacked_lstm_trained_float{
    .seed = 3, .every = 7, .window = 15, .epochs = 100, .tokens = residual_memory_trained_tokens,
    .losses = stacked_lstm_trained_float_losses, .trained = stacked_lstm_trained_float_trained};

// RecurrentNet( (0): OneHot(5) (1): GRU(5, 3, num_layers=2) (2): Linear(in_features=3, out_features=5, bias=True) );
// tokens 0 1 2 3 0 1 2 4 0 1 2 3 0 1 2 4; Adam(lr=0.01), windows of 15, 100 epochs
inline constexpr double stacked_gru_trained_float_losses[]{
    1.68387806, 1.67284608, 1.66302657, 1.65435302, 1.64671659, 1.63996947, 1.63391161, 1.62830853, 1.62293243,
    1.61760092, 1.61219406, 1.60665059, 1.60095179, 1.59510422, 1.58912444, 1.58303297, 1.57685196, 1.57060015,
    1.56429029, 1.55792558, 1.55149734, 1.54498243, 1.5383414, 1.53152084, 1.52445626, 1.51708448, 1.50935507,
    1.50123799, 1.49272859, 1.48383963, 1.47458804, 1.46497476, 1.45496905, 1.4445163, 1.43356526, 1.42209458,
    1.4101193, 1.39767623, 1.38479733, 1.37148225, 1.35769689, 1.34341228, 1.32864368, 1.31344843, 1.29789329,
    1.28202009, 1.26583707, 1.24934566, 1.23257053, 1.21555746, 1.19833553, 1.18088138, 1.16313195, 1.14503026,
    1.12655318, 1.10770273, 1.08847439, 1.06883895, 1.04875863, 1.02821946, 1.0072341, 0.985829055, 0.964049757,
    0.941963494, 0.919623196, 0.897031367, 0.874156296, 0.850935042, 0.827252328, 0.803044379, 0.778338611,
    0.753187895, 0.727703691, 0.702010334, 0.676234066, 0.65054059, 0.625089049, 0.600039065, 0.575539649,
    0.551709414, 0.528653741, 0.506445169, 0.485133022, 0.464748412, 0.44529435, 0.426759571, 0.409119606,
    0.392344952, 0.376414001, 0.361310065, 0.347019285, 0.333525777, 0.320803016, 0.308814734, 0.297519237,
    0.286871612, 0.276828319, 0.267350525, 0.258402944, 0.249953061, 0.241970047};
inline constexpr float stacked_gru_trained_float_trained[]{
    0x1.0328f8p-1f, 0x1.3eb6dcp+0f, -0x1.64af58p+0f, -0x1.19e8cap-1f, -0x1.8e109p+0f, 0x1.02b778p-1f, 0x1.2b5aeap-1f,
    0x1.aeb082p-1f, 0x1.934b56p-1f, 0x1.afb1cep-2f, 0x1.f9f1e4p-3f, 0x1.041e88p-3f, -0x1.11b0bp-1f, 0x1.8f896p-3f,
    0x1.951fccp-3f, 0x1.45cce2p-3f, 0x1.1ed202p-1f, 0x1.e7d466p-1f, -0x1.654424p-3f, -0x1.287bbep+0f, -0x1.eb3d98p-1f,
    -0x1.b2bbccp+0f, 0x1.323924p+0f, 0x1.eb57eap-1f, 0x1.21e7fcp-1f, -0x1.6e8f0cp-1f};
inline constexpr SequenceTraining<float> stacked_gru_trained_float{
    .seed = 3, .every = 7, .window = 15, .epochs = 100, .tokens = residual_memory_trained_tokens,
    .losses = stacked_gru_trained_float_losses, .trained = stacked_gru_trained_float_trained};

// RecurrentNet( (0): OneHot(5) (1): LSTM(5, 3) (2): Dropout(p=0.3, inplace=False) (3): LSTM(3, 3) (4):
// Linear(in_features=3, out_features=5, bias=True) ); tokens 0 1 2 3 0 1 2 4 0 1 2 3 0 1 2 4; Adam(lr=0.01), windows
// of 15, 100 epochs
inline constexpr double stacked_dropping_float_losses[]{
    1.60558093, 1.59726751, 1.59408689, 1.59338343, 1.59167504, 1.5868206, 1.58162773, 1.57728851, 1.58380818,
    1.57442725, 1.57560301, 1.56965911, 1.57797623, 1.57141042, 1.57179308, 1.57257521, 1.57112622, 1.56923139,
    1.56639493, 1.56583905, 1.5635401, 1.56779683, 1.55896509, 1.56213748, 1.5632956, 1.56011915, 1.55769217,
    1.55884528, 1.5583725, 1.55501366, 1.55718958, 1.54720616, 1.54592276, 1.54046893, 1.53789604, 1.54537082,
    1.5437839, 1.54208517, 1.53440654, 1.53856051, 1.53200674, 1.53141427, 1.50733054, 1.52031338, 1.50121105,
    1.49976265, 1.5279547, 1.47041345, 1.46321356, 1.47148442, 1.46164298, 1.45368886, 1.42699647, 1.43088317,
    1.45145023, 1.38196778, 1.4253509, 1.43413436, 1.38036752, 1.32654142, 1.35051656, 1.32694221, 1.26030362,
    1.26927745, 1.30735135, 1.26440048, 1.22664118, 1.21231163, 1.20895875, 1.21456957, 1.24519384, 1.17470324,
    1.09260046, 1.14336669, 1.1293813, 1.1909436, 1.14485741, 1.10817194, 1.11013675, 1.04057443, 1.07802892,
    0.997700155, 1.03392136, 1.01610804, 1.069368, 1.00812221, 1.02123344, 1.02892137, 1.02524817, 1.00461078,
    1.01635242, 0.974033117, 0.926274121, 0.951814651, 1.0279814, 0.941357374, 0.871590018, 0.875202, 0.884508252,
    0.888712525, 0.832206309};
inline constexpr float stacked_dropping_float_trained[]{
    -0x1.66c64ep-1f, 0x1.12ed5ep+0f, -0x1.69215p-1f, -0x1.54fee8p+0f, -0x1.8a0cb4p-1f, -0x1.641672p+0f,
    -0x1.b829eep-1f, 0x1.8ff03cp-2f, 0x1.a718e4p-1f, -0x1.3466d8p+0f, -0x1.fa3134p-2f, -0x1.25cd8cp-3f,
    0x1.c3b9d6p-1f, -0x1.a77c4cp-3f, 0x1.9f326p-2f, -0x1.5d390ap-4f, -0x1.ed5f0ap-1f, 0x1.5b969cp+0f, -0x1.63bf06p-1f,
    0x1.15fb42p-1f, -0x1.42f772p+0f, -0x1.5b7102p+0f, 0x1.12891p-4f, -0x1.40dcp-2f, 0x1.582a52p-4f, 0x1.16f97cp+0f,
    0x1.80a2eep-1f, -0x1.42c76ap-1f, 0x1.6ca814p-1f, 0x1.505b3cp+0f, -0x1.b0ed96p-2f, 0x1.08bf7cp+0f, 0x1.7577e2p+0f,
    0x1.49089ep-6f};
inline constexpr SequenceTraining<float> stacked_dropping_float{
    .seed = 3, .every = 7, .window = 15, .epochs = 100, .tokens = residual_memory_trained_tokens,
    .losses = stacked_dropping_float_losses, .trained = stacked_dropping_float_trained};

}  // namespace reference
