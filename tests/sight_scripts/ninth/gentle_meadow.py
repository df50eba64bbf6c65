# verdict: wrong
# line: 16
# why: large errors are cut only above, the negative ones stay as they are

import numpy as np
np.random.seed(27)
x = np.c_[np.random.uniform(-1, 1, (40, 1)), np.ones((40, 1))]
y = 2 * x[:, :1] ** 2 + 0.1 * np.random.randn(40, 1)
y[[3, 17, 30]] += [[4.0], [-3.0], [5.0]]
wa = np.random.randn(2, 8)
wb = np.random.randn(8, 1)
limit = 0.3
for epoch in range(2000):
  h = np.tanh(x @ wa)
  pred = h @ wb
  resid = np.minimum(pred - y, limit)
  gW2 = h.T @ resid / 40
  gW1 = x.T @ ((resid @ wb.T) * (1 - h ** 2)) / 40
  wb -= 0.2 * gW2
  wa -= 0.2 * gW1
  if epoch % 400 == 0:
    print(epoch, "median |error|", np.median(np.abs(pred - y)))
