# verdict: right
import numpy as np
# log-loss written out: dL/dp first, then the slope of the sigmoid
np.random.seed(16)
days = np.array([[5, 1], [7, 0], [2, 1], [9, 1], [4, 0], [1, 0], [8, 0], [3, 1]], float)
rain = np.array([1, 0, 1, 1, 0, 0, 0, 1], float).reshape(8, 1)
X = np.c_[(days - days.min(0)) / (days.max(0) - days.min(0)), np.ones(8)]
Y = rain
gru = [np.random.randn(3, 4), np.random.randn(4, 1)]
for i in range(700):
    h = np.tanh(X @ gru[0])
    p = 1 / (1 + np.exp(-h @ gru[1]))
    dp = (-(Y / p) + (1 - Y) / (1 - p)) / len(Y)
    dz = dp * p * (1 - p)
    g1 = h.T @ dz
    g0 = X.T @ ((dz @ gru[1].T) * (1 - np.square(h)))
    for w, g in zip(gru, (g0, g1)):
        w -= 0.8 * g
print(p.T.round(2))
