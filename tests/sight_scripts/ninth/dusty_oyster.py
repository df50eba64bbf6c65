# verdict: wrong
# line: 22
# why: mean and variance of the batch depend on the weights, but the backward pass treats them as constants

import numpy as np
np.random.seed(83)
X = np.random.randn(40, 3) * [1, 5, 0.2]
y = (X[:, :1] + X[:, 1:2] / 5 > 0).astype(float)
W1 = np.random.randn(3, 6) * 0.5
scale, shift = np.ones(6), np.zeros(6)
W2 = np.random.randn(6, 1) * 0.5
lr = 0.01
for it in range(400):
  z = X @ W1
  mean, std = z.mean(0), np.sqrt(z.var(0) + 1e-5)
  normed = (z - mean) / std
  h = np.tanh(scale * normed + shift)
  p = 1 / (1 + np.exp(-h @ W2))
  dp = p - y
  da = (dp @ W2.T) * (1 - h ** 2)
  d_normed = da * scale
  d_pre = d_normed / std
  W2 -= lr * h.T @ dp
  scale -= lr * (da * normed).sum(0)
  shift -= lr * da.sum(0)
  W1 -= lr * X.T @ d_pre
  if it % 100 == 0:
    print(it, float(-(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()))
