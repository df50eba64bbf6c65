# verdict: wrong
# line: 20
import numpy as np

np.random.seed(25)
# rows: rain, wind, weekend, 1   ->  how full is the beach
X = np.array([[0, 0, 1, 1], [0, 1, 1, 1], [1, 0, 1, 1], [1, 1, 1, 1],
              [0, 0, 0, 1], [0, 1, 0, 1], [1, 0, 0, 1], [1, 1, 0, 1]])
y = np.array([[0.95, 0.7, 0.2, 0.05, 0.6, 0.3, 0.1, 0.02]]).T

syn0 = 2 * np.random.random((4, 6)) - 1
syn1 = 2 * np.random.random((6, 1)) - 1

sigmoid = lambda x: 1 / (1 + np.exp(-x))
dsigmoid = lambda s: s * (1 - s)

for epoch in range(3000):
    layer1 = sigmoid(X.dot(syn0))
    layer2 = sigmoid(layer1.dot(syn1))
    error = np.abs(y - layer2)
    delta2 = error * dsigmoid(layer2)
    delta1 = delta2.dot(syn1.T) * dsigmoid(layer1)
    syn1 = syn1 + 0.5 * layer1.T.dot(delta2)
    syn0 = syn0 + 0.5 * X.T.dot(delta1)
    if epoch % 500 == 0:
        print("mean error", np.abs(y - layer2).mean())
print(np.c_[y, layer2].round(2))
