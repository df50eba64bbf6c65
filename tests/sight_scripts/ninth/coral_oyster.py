# verdict: wrong
# line: 20
# also: 21, 22
# why: old_syn1 is the same array as syn1, so it's already changed when the hidden delta uses it

import numpy as np

np.random.seed(30)
X = np.array([[1, 0, 1], [0, 0, 1], [1, 1, 1], [0, 1, 1]])
y = np.array([[1], [0], [0], [1]])
wei0 = 2 * np.random.random((3, 10)) - 1
wei1 = 2 * np.random.random((10, 1)) - 1
lr = 0.6

for i in range(3000):
  act1 = 1 / (1 + np.exp(-X @ wei0))
  act2 = 1 / (1 + np.exp(-act1 @ wei1))
  delta2 = (y - act2) * act2 * (1 - act2)
  # keep the weights of the forward pass for the delta below
  wei1_before = wei1
  wei1 += lr * act1.T @ delta2
  delta1 = delta2 @ wei1_before.T * act1 * (1 - act1)
  wei0 += lr * X.T @ delta1

print("result:", act2.ravel())
