# verdict: wrong
# line: 11
import numpy as np

np.random.seed(44)

def tanh(x):
    return np.tanh(x)

def tanh_prime(y):
    return 1 - y

# zodiac-free horoscope: mood from sleep and coffee, between -1 and 1
sleep = np.random.uniform(4, 9, 60)
coffee = np.random.randint(0, 6, 60)
X = np.c_[(sleep - 6.5) / 2.5, (coffee - 2.5) / 2.5]
y = np.tanh(X[:, 0] - (X[:, 1] - 0.2) ** 2).reshape(-1, 1)

weights0 = np.random.randn(2, 8) * 0.7
bias0 = np.zeros((1, 8))
weights1 = np.random.randn(8, 1) * 0.7
bias1 = np.zeros((1, 1))

for iteration in range(800):
    layer1 = tanh(X @ weights0 + bias0)
    layer2 = tanh(layer1 @ weights1 + bias1)

    error = y - layer2
    delta2 = error * tanh_prime(layer2)
    delta1 = delta2 @ weights1.T * tanh_prime(layer1)

    weights1 += 0.01 * layer1.T @ delta2
    bias1 += 0.01 * delta2.sum(axis=0)
    weights0 += 0.01 * X.T @ delta1
    bias0 += 0.01 * delta1.sum(axis=0)

    if iteration % 200 == 0:
        print(iteration, np.mean(error ** 2))
