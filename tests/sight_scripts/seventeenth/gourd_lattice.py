# verdict: right
import numpy as np

def sigmoid(x):
    y = 1.0 / (1.0 + np.exp(-x))
    return y

np.random.seed(73)
dataset = np.array([[0, 0, 1, 0], [0, 1, 1, 1], [1, 0, 1, 1], [1, 1, 1, 1]])
X = dataset[:, 0:3]
Y = dataset[:, 3:4]
weights1 = np.random.uniform(low=-1, high=1, size=(X.shape[1], 4))
weights2 = np.random.uniform(low=-1, high=1, size=(4, 1))

count = 0
error = 1.0
while error > 0.02 and count < 10000:
    layer1 = sigmoid(np.matmul(X, weights1))
    output = sigmoid(np.matmul(layer1, weights2))
    difference = np.subtract(Y, output)
    error = np.mean(np.abs(difference))
    sigmoid_derivative = output * (1 - output)
    delta2 = np.multiply(difference, sigmoid_derivative)
    delta1 = np.multiply(np.matmul(delta2, weights2.transpose()), layer1 * (1 - layer1))
    weights2 = np.add(weights2, 0.5 * np.matmul(layer1.transpose(), delta2))
    weights1 = np.add(weights1, 0.5 * np.matmul(X.transpose(), delta1))
    count += 1
print(count, error)
