# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: column samples, the cost printed is cross-entropy and dZ2 = A2 - Y is its exact gradient

import numpy as np

def propagate(theta, X, Y):
    W1, W2 = theta
    A1 = 1/(1+np.exp(-W1.dot(X)))
    A2 = 1/(1+np.exp(-W2.dot(A1)))
    cost = -np.sum(Y*np.log(A2) + (1-Y)*np.log(1-A2))
    return (A1, A2), cost

def backpropagate(theta, X, Y, cache):
    A1, A2 = cache
    dZ2 = A2 - Y
    dZ1 = theta[1].T.dot(dZ2)*A1*(1-A1)
    return dZ1.dot(X.T), dZ2.dot(A1.T)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]).T
Y = np.array([[0,1,1,0]])
np.random.seed(7)
theta = [np.random.randn(4,3), np.random.randn(1,4)]
costs = []
for i in range(10000):
    cache, cost = propagate(theta, X, Y)
    grads = backpropagate(theta, X, Y, cache)
    theta = [p - 0.5*g for p, g in zip(theta, grads)]
    costs.append(cost)
print(costs[::1000])
print(cache[1])
