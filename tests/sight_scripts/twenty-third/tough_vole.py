# verdict: wrong
# line: 20
# why: alpha: the learning rate is divided with //, so that it is 0 from the second epoch on
import numpy as np

np.random.seed(33)

# odd number of ones? (last column: bias)
x = np.array([[a, b, c, 1] for a in [0, 1] for b in [0, 1] for c in [0, 1]])
t = (x[:, :3].sum(axis=1) % 2)[:, None]

w_a = np.random.normal(0, 1.5, (4, 10))
w_b = np.random.normal(0, 1, (10, 1))

def f(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(4000):
    # smaller and smaller steps
    lr = 1 // (1 + 0.001 * epoch)
    h = f(x @ w_a)
    o = f(h @ w_b)
    e = t - o
    d_b = e * o * (1 - o)
    d_a = d_b @ w_b.T * h * (1 - h)
    w_b += lr * h.T @ d_b
    w_a += lr * x.T @ d_a
    if epoch % 1000 == 0:
        print(epoch, np.abs(e).mean())

print("mean error", np.abs(e).mean())
print("right answers", int(((o > 0.5) == t).sum()), "of 8")
