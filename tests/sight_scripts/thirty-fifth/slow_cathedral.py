# verdict: right
import numpy as np

# tied-weight autoencoder: the decoder uses the transposed encoder matrix.
# data: points near a bent 2-D sheet in 6 dimensions

rs = np.random.RandomState(1234)
latent = rs.uniform(-1, 1, size=(70, 2))
mix = rs.normal(size=(2, 6))
data = np.tanh(latent @ mix) + 0.02 * rs.normal(size=(70, 6))

code_size = 3
E = rs.normal(scale=0.3, size=(6, code_size))
enc_bias = np.zeros(code_size)
dec_bias = np.zeros(6)


def encode(x):
    return np.tanh(x @ E + enc_bias)


def decode(c):
    return c @ E.T + dec_bias


lr = 0.05
for sweep in range(1500):
    code = encode(data)
    recon = decode(code)
    resid = recon - data

    g_out = resid / len(data)
    g_code = (g_out @ E) * (1.0 - code ** 2)

    # E is used twice, so its gradient has two terms
    g_E = data.T @ g_code + g_out.T @ code
    E -= lr * g_E
    enc_bias -= lr * g_code.sum(axis=0)
    dec_bias -= lr * g_out.sum(axis=0)

    if sweep % 300 == 0:
        print("sweep", sweep, "rms error", np.sqrt((resid ** 2).mean()))
