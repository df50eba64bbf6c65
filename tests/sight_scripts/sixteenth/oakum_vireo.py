# verdict: wrong
# line: 18
# why: error is averaged to one number before it is sent back
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 1]]).T
w1 = np.random.normal(0, 1, (3, 4))
w2 = np.random.normal(0, 1, (4, 1))
learning_rate = 0.5

for epoch in range(2000):
    layer1 = sigmoid(np.dot(x, w1))
    output = sigmoid(np.dot(layer1, w2))
    error = np.mean(output - y)
    delta2 = error * output * (1 - output)
    delta1 = np.dot(delta2, w2.T) * layer1 * (1 - layer1)
    w2 = w2 - learning_rate * np.dot(layer1.T, delta2)
    w1 = w1 - learning_rate * np.dot(x.T, delta1)

print("Hasil setelah latihan:")
print(output)
