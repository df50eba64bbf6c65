# verdict: wrong
# line: 22
# why: the gradient in the look-ahead step of the encoder is added instead of subtracted

# autoencoder with nesterov momentum
import numpy as np
np.random.seed(63)
base = np.random.randn(2, 6)
data = np.random.rand(24, 2) @ base
enc = np.random.randn(6, 3) * 0.4
dec = np.random.randn(3, 6) * 0.4
venc, vdec = np.zeros((6, 3)), np.zeros((3, 6))
mu, lr = 0.9, 0.01
for epoch in range(1000):
  latent = 1 / (1 + np.exp(-data @ enc))
  rec = latent @ dec
  diff = rec - data
  gdec = latent.T @ diff
  genc = data.T @ ((diff @ dec.T) * latent * (1 - latent))
  venc = mu * venc - lr * genc
  vdec = mu * vdec - lr * gdec
  enc += mu * venc + lr * genc
  dec += mu * vdec - lr * gdec
  if epoch % 200 == 0:
    print("reconstruction error", (diff ** 2).sum(1).mean())
