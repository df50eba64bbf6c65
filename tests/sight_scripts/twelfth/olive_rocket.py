# verdict: right
import numpy as np

rng = np.random.RandomState(55)

# noisy version of "x0 > x1"
allx = rng.rand(60, 2)
ally = (allx[:, :1] + 0.1 * rng.randn(60, 1) > allx[:, 1:]).astype(int)
train_x, train_y = allx[:40], ally[:40]
val_x, val_y = allx[40:], ally[40:]

w1 = rng.randn(2, 5)
w2 = rng.randn(5, 1)


def run(x):
    h = 1 / (1 + np.exp(-(x @ w1)))
    return h, 1 / (1 + np.exp(-(h @ w2)))


best, best_w, patience, waited = np.inf, None, 50, 0
for epoch in range(5000):
    h, o = run(train_x)
    e = train_y - o
    d2 = e * o * (1 - o)
    d1 = d2 @ w2.T * (h * (1 - h))
    w2 += 0.1 * h.T @ d2
    w1 += 0.1 * train_x.T @ d1

    val = np.mean((val_y - run(val_x)[1]) ** 2)
    if val < best - 1e-6:
        best, best_w, waited = val, (w1.copy(), w2.copy()), 0
    else:
        waited += 1
        if waited > patience:
            print("stopping at epoch", epoch)
            break

w1, w2 = best_w
print("validation mse", best)
print("validation accuracy", np.mean((run(val_x)[1] > .5) == val_y))
