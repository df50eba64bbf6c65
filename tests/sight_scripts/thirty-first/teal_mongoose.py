# verdict: wrong
# line: 26
# %%
import numpy as np

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])

# %% weights
np.random.seed(16)
Wh = np.random.uniform(-1, 1, (2, 4))
bh = np.zeros(4)
Wo = np.random.uniform(-1, 1, (4, 1))
bo = np.zeros(1)
lr = 3.0

# %% training
for epoch in range(2500):
    h = 1 / (1 + np.exp(-(X @ Wh + bh)))
    o = 1 / (1 + np.exp(-(h @ Wo + bo)))
    d_o = (o - y) * o * (1 - o)
    d_h = d_o @ Wo.T * h * (1 - h)
    Wo -= lr * h.T @ d_o / 4
    bo -= lr * d_o.mean(axis=0)
    Wh -= lr * X.T @ d_h / 4
    bh -= lr * d_h.mean(axis=1)
    if epoch % 500 == 0:
        print(epoch, np.mean((o - y) ** 2))
