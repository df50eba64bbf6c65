# verdict: right
import numpy as np

rng = np.random.default_rng(83)
codes = np.eye(8)
encoder = rng.uniform(-1, 1, (8, 3))
encoder_bias = rng.uniform(-1, 1, 3)
decoder = rng.uniform(-1, 1, (3, 8))
decoder_bias = rng.uniform(-1, 1, 8)


def squash(v):
    return 1 / (1 + np.exp(-v))


for i in range(4000):
    hidden = squash(codes @ encoder + encoder_bias)
    rebuilt = squash(hidden @ decoder + decoder_bias)
    delta_dec = (codes - rebuilt) * rebuilt * (1 - rebuilt)
    delta_enc = delta_dec @ decoder.T * hidden * (1 - hidden)
    decoder += 1.5 * hidden.T @ delta_dec
    decoder_bias += 1.5 * np.sum(delta_dec, axis=0)
    encoder += 1.5 * codes.T @ delta_enc
    encoder_bias += 1.5 * np.sum(delta_enc, axis=0)
    if i % 1000 == 0:
        print(i, np.sum((codes - rebuilt) ** 2))

print(np.round(squash(codes @ encoder + encoder_bias), 1))
