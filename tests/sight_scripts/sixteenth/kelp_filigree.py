# verdict: wrong
# line: 19
# why: missing brackets: a * 1 - a instead of a * (1 - a) in the hidden layer
import numpy as np
sigmoid = lambda z: 1/(1+np.exp(-z))
np.random.seed(44)

inputs = [[0,0,1],[0,1,1],[1,0,1],[1,1,1]]
targets = [0,1,1,1]
w1 = np.random.randn(3,3)
w2 = np.random.randn(1,3)
for i in range(3000):
    k = np.random.randint(4)
    x = np.array(inputs[k]).reshape(3,1)
    t = targets[k]
    a1 = sigmoid(w1 @ x)
    a2 = sigmoid(w2 @ a1)
    d2 = (a2 - t) * a2 * (1 - a2)
    d1 = (w2.T @ d2) * (a1 * 1 - a1)
    w2 = w2 - 0.5 * d2 @ a1.T
    w1 = w1 - 0.5 * d1 @ x.T
    if i % 500 == 0:
        print('étape', i, 'coût', ((a2 - t)**2).item())
