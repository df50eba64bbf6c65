# verdict: unjudged
# first wrong: -
# line: -
# mistake: hidden-dims-swapped
# why: the first product fails because the first matrix is turned round, so no step is ever made
import numpy as np

n_inputs, n_hidden, n_outputs = 3, 4, 1
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

w1 = np.random.rand(n_hidden, n_inputs)
w2 = np.random.rand(n_hidden, n_outputs)

def sigmoid(x):
    return 1/(1+np.exp(-x))

for i in range(10000):
    h = sigmoid(np.dot(X, w1))
    o = sigmoid(np.dot(h, w2))
    delta_o = (y - o)*o*(1 - o)
    delta_h = np.dot(delta_o, w2.T)*h*(1 - h)
    w2 += np.dot(h.T, delta_o)
    w1 += np.dot(X.T, delta_h)
print(o)
