# verdict: wrong
# line: 28
# also: 30
"""Compress 6 sensor channels into 2 numbers; the decoder reuses the encoder's matrix."""
import numpy as np

rng = np.random.default_rng(73)
source = rng.normal(size=(2, 100))
mix = rng.normal(size=(6, 2))
data = np.tanh(mix @ source) * 0.8

W = rng.normal(0, 0.3, (2, 6))
enc_bias = np.zeros((2, 1))
dec_bias = np.zeros((6, 1))


def encode(x):
    return 1 / (1 + np.exp(-(W @ x + enc_bias)))


lr = 0.1
for k in range(1500):
    code = encode(data)
    rec = W.T @ code + dec_bias

    g_rec = (rec - data) / data.shape[1]
    g_code = W @ g_rec * code * (1 - code)
    grad = g_code @ data.T

    W -= lr * grad
    enc_bias -= lr * g_code.sum(axis=1, keepdims=True)
    dec_bias -= lr * g_rec.sum(axis=1, keepdims=True)
    if k % 300 == 0:
        print(k, np.mean((rec - data) ** 2))
