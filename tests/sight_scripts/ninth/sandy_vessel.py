# verdict: right

# autoencoder with nesterov momentum
import numpy as np
np.random.seed(36)
base = np.random.randn(2, 6)
data = np.random.rand(24, 2) @ base
W_enc = np.random.randn(6, 3) * 0.4
W_dec = np.random.randn(3, 6) * 0.4
v_enc, v_dec = np.zeros((6, 3)), np.zeros((3, 6))
mu, lr = 0.9, 0.01
for epoch in range(1000):
    code = 1 / (1 + np.exp(-data @ W_enc))
    rec = code @ W_dec
    diff = rec - data
    gdec = code.T @ diff
    genc = data.T @ ((diff @ W_dec.T) * code * (1 - code))
    v_enc = mu * v_enc - lr * genc
    v_dec = mu * v_dec - lr * gdec
    W_enc += mu * v_enc - lr * genc
    W_dec += mu * v_dec - lr * gdec
    if epoch % 200 == 0:
        print("reconstruction error", (diff ** 2).sum(1).mean())
