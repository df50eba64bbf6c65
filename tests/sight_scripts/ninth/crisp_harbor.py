# verdict: wrong
# line: 15
# why: the mean runs over samples and features alike, so both weights get the same step

# linear regression by hand
import numpy as np
np.random.seed(42)
X = np.random.rand(25, 2) * 4
y = X @ np.array([1.5, -2.0]) + 0.7 + np.random.randn(25) * 0.1
slope = np.random.randn(2)
offset = 0.0
for epoch in range(800):
  forecast = X @ slope + offset
  resid = forecast - y
  grad_w = 2 * np.mean(X * resid[:, None])
  grad_b = 2 * resid.mean()
  slope = slope - 0.05 * grad_w
  offset = offset - 0.05 * grad_b
  if epoch % 200 == 0:
    print(epoch, np.mean(resid ** 2))
print("slope", slope, "offset", offset)
