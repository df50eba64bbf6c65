# verdict: wrong
# line: 25
# also: 24
import numpy as np

np.random.seed(44)
# is the point above the parabola?
points = np.random.uniform(-1, 1, (100, 2))
above = (points[:, 1] > points[:, 0] ** 2 * 1.5 - 0.4).astype(float)[:, None]

w_h = np.random.uniform(-0.5, 0.5, (2, 8))
b_h = np.zeros((1, 8))
w_o = np.random.uniform(-0.5, 0.5, (8, 1))
b_o = np.zeros((1, 1))

def sigma(v):
    return 1 / (1 + np.exp(-v))

train_x, train_t = points.copy(), above.copy()
learning_rate = 0.4
batch = 20

for epoch in range(200):
    np.random.shuffle(train_x)
    np.random.shuffle(train_t)
    for s in range(0, 100, batch):
        x, t = train_x[s:s+batch], train_t[s:s+batch]
        h = sigma(x @ w_h + b_h)
        o = sigma(h @ w_o + b_o)
        d_o = o - t
        d_h = (d_o @ w_o.T) * h * (1 - h)
        w_o -= learning_rate * h.T @ d_o / batch
        b_o -= learning_rate * d_o.mean(axis=0)
        w_h -= learning_rate * x.T @ d_h / batch
        b_h -= learning_rate * d_h.mean(axis=0)
    if epoch % 40 == 0:
        o_all = sigma(sigma(points @ w_h + b_h) @ w_o + b_o)
        print(f'{epoch}: mean error {np.abs(above - o_all).mean():.3f}')
