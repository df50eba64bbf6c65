# verdict: right
# the 8-3-8 encoder problem
import numpy as np

np.random.seed(8)
patterns = np.eye(8)

w_in = np.random.uniform(-0.5, 0.5, (9, 3))    # last row is the bias
w_out = np.random.uniform(-0.5, 0.5, (4, 8))


def squash(v):
    return 1.0 / (1.0 + np.exp(-v))


def with_one(v):
    return np.append(v, 1.0)


epoch = 0
error = 1e9
while error > 0.4 and epoch < 3000:
    error = 0.0
    for k in np.random.permutation(8):
        x = with_one(patterns[k])
        code = squash(x @ w_in)
        c = with_one(code)
        y = squash(c @ w_out)

        diff = patterns[k] - y
        error += 0.5 * diff @ diff

        delta_y = diff * y * (1 - y)
        delta_c = (w_out[:3] @ delta_y) * code * (1 - code)

        w_out += 1.5 * np.outer(c, delta_y)
        w_in += 1.5 * np.outer(x, delta_c)
    epoch += 1

print("epochs:", epoch, "error:", error)
for p in patterns:
    print(p.astype(int), squash(with_one(p) @ w_in).round(2))
