# verdict: right
# why: A linear-tanh autoencoder; targets are the inputs, both layers' gradients are right.
import numpy as np

rng = np.random.default_rng(6)
latent = rng.normal(size=(100, 2))
mix = rng.normal(size=(2, 6))
data = np.tanh(latent @ mix) + 0.05 * rng.normal(size=(100, 6))
data -= data.mean(axis=0)

enc = rng.normal(size=(6, 2)) * 0.3
dec = rng.normal(size=(2, 6)) * 0.3
lr = 0.1
for epoch in range(1000):
    code = np.tanh(data @ enc)
    recon = code @ dec
    diff = recon - data
    g = diff * (2 / diff.size)
    g_dec = code.T @ g
    g_enc = data.T @ ((g @ dec.T) * (1 - code ** 2))
    dec -= lr * g_dec
    enc -= lr * g_enc
    if epoch % 200 == 0:
        print(epoch, (diff ** 2).mean())
