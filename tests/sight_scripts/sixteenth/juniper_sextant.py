# verdict: right
import numpy as np

np.random.seed(44)

inputs = np.random.rand(30, 2)
outputs = (inputs[:, [0]] > inputs[:, [1]]).astype(float)

weights_1 = np.random.randn(2, 6)
weights_2 = np.random.randn(6, 1)
bias_1 = np.zeros((1, 6))
bias_2 = np.zeros((1, 1))

initial_rate = 0.8
decay = 0.001

def f(x):
    return 1 / (1 + np.exp(-x))

def f_prime(x):
    return f(x) * (1 - f(x))

for epoch in range(2000):
    rate = initial_rate / (1 + decay * epoch)

    sum_1 = inputs @ weights_1 + bias_1
    layer_1 = f(sum_1)
    sum_2 = layer_1 @ weights_2 + bias_2
    layer_2 = f(sum_2)

    delta_2 = (layer_2 - outputs) * f_prime(sum_2)
    delta_1 = np.dot(delta_2, weights_2.T) * f_prime(sum_1)

    weights_2 = weights_2 - rate * np.dot(layer_1.T, delta_2)
    weights_1 = weights_1 - rate * np.dot(inputs.T, delta_1)
    bias_2 = bias_2 - rate * np.sum(delta_2, axis=0, keepdims=True)
    bias_1 = bias_1 - rate * np.sum(delta_1, axis=0, keepdims=True)

    if epoch % 500 == 0:
        print("rate %.3f, error %.4f" % (rate, np.mean(np.abs(layer_2 - outputs))))
