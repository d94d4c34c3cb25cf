// Nets trained by PyTorch with masks of Philox.
// Made by make.py with PyTorch 1.13.0a0, ATEN_CPU_CAPABILITY=default, one thread.
#pragma once

#include "numbers.hpp"

namespace reference {

// Sequential( (0): Embedding(5, 6) (1): Tanh() (2): Dropout(p=0.2, inplace=False) (3): Linear(in_features=6,
// out_features=5, bias=True) ); "abcde" x 100; CrossEntropyLoss(), reduction mean; Adam(lr=0.01), 300 epochs
inline constexpr std::uint32_t dropout_text_tokens[]{
    0, 1, 2, 3, 4};
inline constexpr double dropout_text_initial[]{
    -0x1.2bc898c7d80f1p+0, -0x1.507ad685db05dp-7, -0x1.0e984f11833e6p-1, -0x1.324676d03ee55p-1, -0x1.916c0554d76a9p+0,
    -0x1.303a38c6c6ec5p+0, -0x1.0d44da0726f19p-2, -0x1.ebda7980d879ap+0, 0x1.7444c3f803b59p-1, -0x1.146d161b7a349p+0,
    -0x1.4e637c51ea727p+0, -0x1.357b137e0a085p-1, 0x1.04440b18fc227p+1, 0x1.aba77089a4411p+0, -0x1.14665b87b5cd9p+0,
    -0x1.f55e94c9b31dap-1, 0x1.96974580aab45p-3, 0x1.b03863654215p-1, 0x1.19d35fc770d5p+0, -0x1.ed4afa631f6dap-1,
    0x1.b111dbf5e11e8p-1, -0x1.8cdfd8e8b1183p-4, 0x1.d733648157365p+0, 0x1.a68e4c021439dp+0, -0x1.079448cac080ep-1,
    0x1.db9dded654317p-1, 0x1.1c8bd3faefdfdp+0, -0x1.a6d387f288631p-3, -0x1.3fb258865115cp-2, 0x1.9e23ac9823f5dp+1,
    -0x1.bc5bb5a24ad18p-5, 0x1.64b01eb2bb69cp-4, -0x1.50153be82eed4p-2, 0x1.53ba2d2696199p-2, -0x1.1fbc88b00dcacp-2,
    0x1.4c31444248afap-3, 0x1.784f4c0e9c67bp-2, 0x1.21fecfca79e77p-2, 0x1.8a6d9eab4f5e3p-2, -0x1.6c9e3ca0fcac6p-2,
    -0x1.87019fd4230e8p-4, 0x1.29dcd8728ba31p-2, -0x1.38374629eb91p-6, -0x1.37a02a8f6d876p-3, -0x1.a0c55eb3e3f73p-2,
    -0x1.8a3caaada931fp-3, -0x1.72c9fd6f10018p-4, -0x1.54b23a3fb4828p-4, -0x1.d346c9a079f8bp-3, 0x1.5c68d06a4c043p-2,
    0x1.5f699b999c08bp-2, 0x1.9a09ff6d3e7bbp-2, 0x1.1f65e57c68abfp-2, -0x1.e69465c97d43ep-3, -0x1.71d8b7e0b1b53p-2,
    -0x1.b142a46e2a459p-3, -0x1.5d0701252d4ep-2, -0x1.0e22e4bdbfb5ep-3, -0x1.56b4c3e70a10bp-3, -0x1.63edded41a96cp-4,
    -0x1.6a2be2ce5b046p-3, 0x1.2942deac94bp-4, 0x1.9abaca523cc1dp-2, 0x1.2fc8fcfacccap-6, -0x1.14d8e1a01c83p-3};
inline constexpr double dropout_text_gradient[]{
    -0x1.3621c61d77fedp-5, -0x1.33fd08d174f69p-4, 0x0p+0, 0x1.c90418f860232p-5, 0x1.b4c925d147844p-12,
    -0x1.998a0eea3e3ep-6, 0x0p+0, 0x0p+0, 0x1.df5b831497efap-5, 0x1.0e2e1758bf235p-7, 0x1.1807ec893330dp-10,
    0x1.6cc0d862f618dp-6, 0x1.cbe8e5ff4e82ap-9, 0x0p+0, -0x1.759c30745b496p-5, 0x0p+0, -0x1.74f3b3109a0b1p-4, 0x0p+0,
    0x1.49eeff972cb6cp-5, 0x1.422bcb281931ap-5, 0x1.cc020cefe127ep-5, 0x1.346ff736b6467p-8, 0x1.5ea1e281ee916p-9,
    0x1.7c253bb1196e5p-8, 0x1.56019153f32a6p-6, 0x1.391c234a7e64cp-7, 0x1.3eb86bec4d32fp-5, -0x1.726ad29e776e4p-4,
    0x0p+0, -0x1.3c405556c0199p-13, 0x1.1dae68d3b71f6p-3, -0x1.6af486724de5cp-3, -0x1.6fc400cde1988p-3,
    0x1.5635b53b3d0f4p-8, -0x1.3e9910f067242p-6, -0x1.e223d4c8b7cd2p-3, 0x1.160cfc7425074p-2, -0x1.b635780c91158p-8,
    0x1.5f4058939dafcp-3, 0x1.5ccc39b54b55fp-6, 0x1.fbd638c20b632p-3, 0x1.61b8ce2a67492p-2, 0x1.9d5c15d5beb32p-5,
    -0x1.f5c4bfbd7fe4ep-7, -0x1.05b35685cb3b6p-3, 0x1.70e5bce123188p-4, 0x1.3536217d04c06p-3, 0x1.c90bd5abd7b41p-4,
    -0x1.ed54d4577fd96p-3, 0x1.914e578cda9cfp-7, 0x1.1a04fca3bdc74p-2, -0x1.fbc4814bc3a42p-5, -0x1.0f3fcddf409bp-4,
    0x1.9bb9532dedbbp-5, -0x1.c3ca92d9f0ffcp-3, 0x1.7eed98b5bcc37p-3, -0x1.1dd2fa876c691p-3, -0x1.bf33cbf88fd9ep-5,
    -0x1.40cca898b178p-2, -0x1.16610396bf05cp-2, -0x1.2e1f39078c9b3p-4, 0x1.9e0cde39336edp-4, 0x1.fc939e30ad2e8p-5,
    -0x1.6100218dc23dap-5, -0x1.7b6ec70638983p-5};
inline constexpr LossAt dropout_text_losses[]{
    {0, 2.0530110219719222}, {1, 2.0635607882167228}, {10, 1.4865658890341868}, {100, 0.35254798729759151}, {300,
    0.027608721614429756}};
inline constexpr double dropout_text_trained[]{
    -0x1.910da4d0a7562p-2, 0x1.3c3d9b083a41dp+0, -0x1.ecf8c07966a26p-1, -0x1.b0513598e63afp+0, -0x1.6b2bd123a7954p+1,
    -0x1.3df0023f3735dp+0, -0x1.9a49569b32879p+0, -0x1.8ba2d2c4f5f83p+1, 0x1.475f23c06bfe7p+0, -0x1.c1da65fc9797bp+0,
    -0x1.53522898ab51ep+0, -0x1.bf8368aecdc56p+0, 0x1.6283d5f1d9eap+1, 0x1.4381050612ba4p+1, -0x1.895de1d4ff017p+0,
    -0x1.6065b55d8bc3cp-2, 0x1.48c735adbc6e8p+0, 0x1.0c5527b68a01ep-1, 0x1.6b9425e62b43fp+0, -0x1.d406973dfc2adp+0,
    0x1.236cc780bf7edp+0, 0x1.225b63c17f7bbp+0, 0x1.1ec512f3f3adcp+1, 0x1.31f32e0add369p+1, -0x1.a4ce053011a43p+0,
    0x1.c8003b72d1887p+0, 0x1.5f4042b9f3346p+0, 0x1.049f3b1fb9642p+0, -0x1.408da6d280908p+0, 0x1.0c5206e5c3ffbp+2,
    -0x1.095073df502e4p+0, 0x1.01f8e8159b074p+0, 0x1.301bdfde5909dp-1, 0x1.a95d2fa7fb60cp+0, -0x1.02b6908793ec6p+0,
    0x1.1a31b296f312ap+0, -0x1.aa1c9986ab90ap-2, 0x1.270fdfa395333p+0, -0x1.6f9c236fb7f9cp-1, -0x1.3cb3bc6cff221p+0,
    -0x1.0867c248ab82dp+0, -0x1.419ca7a61e579p-1, -0x1.0a93d51548edfp+0, -0x1.5ec12ed8d06cap+0, 0x1.dea914b879b76p-1,
    -0x1.b7faa14e2e21ap-1, -0x1.63ce24f0b60ddp-1, -0x1.ed95f013b4684p-1, 0x1.95089d152310cp-1, 0x1.47de8eff1f377p+0,
    -0x1.96cada8923646p-1, -0x1.2dc63c81bea8fp-2, 0x1.4ce1f1c5d3b8bp+0, 0x1.98b6469da5966p-3, 0x1.2f0720881b98cp-1,
    -0x1.3bbcfe8608a77p+0, 0x1.3ec9e3f31ddb6p-1, 0x1.3a57f284fee35p+0, 0x1.8191fc4227c7ap-1, 0x1.9828ce0c9edc6p-1,
    -0x1.9fcc8494a4352p-4, -0x1.146c1583690bep-5, -0x1.4080f0bdd88edp-6, 0x1.0a5d4ce4f18ffp-2, 0x1.0140c4ad8c253p-1};
inline constexpr double dropout_text_outputs[]{
    -0x1.9388664c01934p-1, 0x1.15e6f72b71efep+2, 0x1.a59b28fa0e66p-1, 0x1.d08627e17fd9cp-2, -0x1.e575f520a3071p+1,
    -0x1.5dd6e99bd3039p+0, 0x1.3da7ba956e301p+0, 0x1.5b3fd40c86335p+2, -0x1.bb6516bb0a31dp+1, -0x1.af91c6c2852e3p-1,
    -0x1.902e014b71f5ep+0, 0x1.22aab7adcbbefp-1, -0x1.0216de686e618p+2, 0x1.15eb739230072p+2, -0x1.2b53f2cd91ap-4,
    -0x1.a2d4155b4ddbap-5, -0x1.2dc83d5b7128fp+2, -0x1.359fe50cb20abp+0, 0x1.50ed67c3b4db8p-2, 0x1.4e61ca13ddf1ap+2,
    0x1.649db5f12a913p+2, 0x1.b8f27052300b3p-4, -0x1.1eeeb0ece7b84p-1, -0x1.17eb06c0f41c7p+0, 0x1.bfb187bf3ab82p-2};
inline constexpr Training<double> dropout_text{
    .seed = 43052, .normals = 30, .tokens = dropout_text_tokens, .repeats = 100,
    .initial = dropout_text_initial, .gradient = dropout_text_gradient,
    .losses = dropout_text_losses, .trained = dropout_text_trained,
    .outputs = dropout_text_outputs};

// Sequential( (0): Linear(in_features=2, out_features=5, bias=True) (1): Dropout(p=0.1, inplace=False) (2): Tanh()
// (3): Dropout(p=0.5, inplace=False) (4): Linear(in_features=5, out_features=1, bias=True) ); 7 pairs; MSELoss(),
// reduction mean; Adam(lr=0.01), 300 epochs
inline constexpr double dropout_pairs_inputs[]{
    0x1.d5ca8p-3, -0x1.e75f1p-3, 0x1.18cf68p-2, -0x1.a26ep-5, 0x1.b570bp-2, 0x1.e792bp-3, -0x1.d6c5cp-4,
    -0x1.9deed4p-1, 0x1.d3968p-3, -0x1.c54be4p-1, 0x1.0d2a2p-3, 0x1.10362p-4, -0x1.c25a1p-3, 0x1.a2a92cp-1};
inline constexpr double dropout_pairs_targets[]{
    -0x1.358ab2p-3, -0x1.32b2e4p-5, 0x1.d35212p-3, 0x1.17d42ep-2, -0x1.1ec4bcp-1, 0x1.a246eep-6, -0x1.00964ep-1};
inline constexpr double dropout_pairs_initial[]{
    -0x1.3dd4d5408eb26p-1, -0x1.8ee33f2a295c2p-2, -0x1.80d7ed80229cfp-2, -0x1.d39c3a7d78761p-2, 0x1.44c7e751d46e8p-4,
    -0x1.1acaf8aedf14ep-1, -0x1.c4d55d946fd9p-5, 0x1.2dbec2e28c4d6p-2, 0x1.ce1d0a4ca688p-4, -0x1.34e13f5bb17p-8,
    0x1.e0cb9b5dffb4p-7, -0x1.edb633b1efbecp-3, 0x1.3bff09e8796cp-2, -0x1.4e7dd7ca121d8p-3, -0x1.2904d306dfa32p-1,
    -0x1.5e5e9f2cc6f4p-2, 0x1.00e388430727cp-3, -0x1.15bac07b64556p-2, 0x1.6cd04ab2e88ep-7, 0x1.840ad5e982b6cp-3,
    0x1.8523419dfc79dp-2};
inline constexpr double dropout_pairs_gradient[]{
    0x1.bc05cfb5631a2p-7, -0x1.44550bcf7e507p-3, 0x1.704dad7243018p-7, -0x1.43cc035504ac9p-5, 0x1.eda4695574259p-7,
    -0x1.416371eb3fca7p-4, -0x1.d9a384010f26p-11, 0x1.24b354bc08ef7p-8, -0x1.05be8536b8096p-7, 0x1.8a92ef0ab662ap-5,
    -0x1.009e2312a50edp-2, 0x1.abc6e5c405142p-5, -0x1.cf46a1fe9b00ap-3, 0x1.1ee6acdb4607fp-7, 0x1.a5829c5e82c6ep-4,
    -0x1.381d80c0d0d0bp-3, 0x1.145c9fb1c5343p-7, 0x1.7e9c6ee22d084p-3, -0x1.08c009660f667p-7, -0x1.b06b19af8941ep-2,
    0x1.038583107dcd5p-1};
inline constexpr LossAt dropout_pairs_losses[]{
    {0, 0.18273097416240566}, {1, 0.23608729279540039}, {10, 0.1093672015786645}, {100, 0.10934960393400968}, {300,
    0.087523336279864541}};
inline constexpr double dropout_pairs_trained[]{
    -0x1.749005db4cbc4p-1, -0x1.e263d614ba355p-7, -0x1.49bf3412b122dp-2, -0x1.77c7c1f1ebbbfp-2, -0x1.605f340e6b08p-2,
    -0x1.c3410a39106b9p-3, 0x1.ff39f67ecd4fp-2, -0x1.6fcd0879b48cep-3, 0x1.31bf6eabbd9c9p-1, -0x1.e5fbd364c6ed1p-3,
    0x1.5d43879086fbcp-3, -0x1.e1b90cd0655dep-3, 0x1.4bf82d9fb4aaap-2, -0x1.0d0fdd1405116p-5, -0x1.7165d39324c5ep-3,
    -0x1.6c4560f557156p-4, -0x1.199cd67da0c5fp-6, -0x1.18a3a3821d8f6p-8, 0x1.2ca7fbd6f7661p-4, 0x1.c5d8ae3e60d47p-4,
    -0x1.97f2f4ca073p-4};
inline constexpr double dropout_pairs_outputs[]{
    -0x1.651a68afffffep-4, -0x1.5d20e8281ab66p-4, -0x1.1666a4104bbfp-4, -0x1.07d1332e2590ep-3, -0x1.152dfb8d98ebap-4,
    -0x1.d19dc4a7007c5p-4, -0x1.8af447e7eb2a8p-3};
inline constexpr Training<double> dropout_pairs{
    .seed = 1, .normals = 0, .inputs = dropout_pairs_inputs, .targets = dropout_pairs_targets,
    .initial = dropout_pairs_initial, .gradient = dropout_pairs_gradient,
    .losses = dropout_pairs_losses, .trained = dropout_pairs_trained,
    .outputs = dropout_pairs_outputs};

}  // namespace reference
