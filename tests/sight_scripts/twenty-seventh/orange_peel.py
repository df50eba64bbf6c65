# verdict: wrong
# line: 28
# how long does an orange stay fresh? (temperature, humidity) -> days / 10
import numpy as np

samples = np.array([
    [4, 90, 4.1], [8, 85, 3.2], [12, 80, 2.4], [16, 75, 1.7], [20, 60, 1.1],
    [24, 50, 0.8], [6, 60, 2.9], [10, 95, 3.0], [18, 90, 1.6], [22, 85, 1.2],
    [5, 75, 3.5], [14, 55, 1.6], [9, 70, 2.6], [25, 70, 0.9],
])
inp = (samples[:, :2] - samples[:, :2].mean(axis=0)) / samples[:, :2].std(axis=0)
out = samples[:, 2:]

np.random.seed(9)
wh = np.random.randn(2, 6) * 0.7
bh = np.zeros(6)
wo = np.random.randn(6, 1) * 0.7
bo = np.zeros(1)

for i in range(2000):
    zh = inp @ wh + bh
    ah = np.maximum(zh, 0)
    y = ah @ wo + bo

    dy = 2 * (y - out) / len(inp)
    dzh = dy @ wo.T * (zh > 0)

    wo -= 0.01 * (zh.T @ dy)
    bo -= 0.01 * dy.sum(axis=0)
    wh -= 0.01 * (inp.T @ dzh)
    bh -= 0.01 * dzh.sum(axis=0)
    if i % 400 == 0:
        print(i, np.mean((y - out) ** 2))
