# verdict: wrong
# line: 22
# also: 13
import numpy as np

np.random.seed(3)

# braking distance (m) against speed (km/h)
speed = np.array([20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130], dtype=float)
distance = np.array([4.1, 8.8, 16.3, 24.6, 36.5, 48.2, 64.9, 80.3, 101.0, 120.2, 144.8, 168.1])

x = (speed.reshape(-1, 1) - speed.mean()) / speed.std()
y = (distance - distance.mean()) / distance.std()

w = np.random.randn(1, 1)
b = np.zeros((1, 1))
lr = 0.1

# a single linear neuron to begin with
for epoch in range(300):
    pred = x @ w + b
    error = pred - y
    w -= lr * np.mean(error * x)
    b -= lr * np.mean(error)
    if epoch % 60 == 0:
        print(epoch, np.mean(error ** 2))

print("slope", w.item(), "intercept", b.item())
