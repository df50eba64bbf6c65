# verdict: wrong
# line: 23
# why: the column that is cut off the hidden error is the first unit's, but the bias unit is the last one

import numpy as np

np.random.seed(29)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
first_w = np.random.randn(3, 3)
second_w = np.random.randn(4, 1)

def add_ones(a):
  return np.hstack([a, np.ones((a.shape[0], 1))])

for i in range(4000):
  with_one = add_ones(X)
  H = 1 / (1 + np.exp(-with_one @ first_w))
  hidden_one = add_ones(H)
  O = 1 / (1 + np.exp(-hidden_one @ second_w))
  dO = (y - O) * O * (1 - O)
  # the bias unit has no input, so its error goes nowhere
  dH = (dO @ second_w.T)[:, 1:] * H * (1 - H)
  second_w = second_w + 0.8 * hidden_one.T @ dO
  first_w = first_w + 0.8 * with_one.T @ dH
  if i % 1000 == 0:
    print(i, float(np.mean((y - O) ** 2)))
