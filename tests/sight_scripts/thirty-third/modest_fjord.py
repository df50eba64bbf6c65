# verdict: wrong
# line: 10
import numpy as np

# columns of the weather station: temperature, pressure, humidity; one row for each quantity
station = np.array([[0.1, 0.5, 0.9, 0.3, 0.7, 0.2],
                    [0.8, 0.4, 0.3, 0.9, 0.2, 0.7],
                    [0.6, 0.2, 0.1, 0.7, 0.3, 0.9]])
rain = np.array([[1, 0, 0, 1, 0, 1]])
X = station.reshape(6, 3)
Y = rain.T
np.random.seed(95)
W = np.random.randn(3, 4)
a = np.zeros(4)
V = np.random.randn(4, 1)
b = np.zeros(1)
for epoch in range(1000):
    h = 1 / (1 + np.exp(-(X @ W + a)))
    p = 1 / (1 + np.exp(-(h @ V + b)))
    dp = (p - Y) / 6
    dh = dp @ V.T * h * (1 - h)
    V -= 0.8 * h.T @ dp
    b -= 0.8 * dp.sum(0)
    W -= 0.8 * X.T @ dh
    a -= 0.8 * dh.sum(0)
print(p.ravel().round(2))
