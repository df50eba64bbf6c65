# verdict: wrong
# line: 32
# also: 33
# why: the output weights are changed before the hidden delta is computed with them

import numpy as np

rng = np.random.default_rng(11)

def squash(z):
  return 1.0 / (1.0 + np.exp(-z))

def slope(out):
  return out * (1.0 - out)

X = np.array([[0, 0, 1],
          [0, 1, 1],
          [1, 0, 1],
          [1, 1, 1]], dtype=float)
Y = np.array([[0.0], [1.0], [1.0], [0.0]])

A = rng.uniform(-1, 1, size=(3, 5))
B = rng.uniform(-1, 1, size=(5, 1))
alpha = 0.8

for epoch in range(4000):
  H = squash(X @ A)
  O = squash(H @ B)

  miss = O - Y
  d_guess = miss * slope(O)
  B -= alpha * H.T @ d_guess
  d_hidden = (d_guess @ B.T) * slope(H)

  A -= alpha * X.T @ d_hidden

  if epoch % 1000 == 0:
    print("mean abs error", np.mean(np.abs(miss)))
print(O.round(3))
