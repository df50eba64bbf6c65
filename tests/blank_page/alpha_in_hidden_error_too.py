# verdict: wrong
# first wrong: alpha
# line: 27
# mistake: alpha-in-hidden-error-too
# why: alpha multiplies the error sent back and then again the update of the hidden layer

import numpy as np
import matplotlib.pyplot as plt

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def sigmoid(x):
    return 1/(1+np.exp(-x))

for alpha in [0.1, 5]:
    np.random.seed(1)
    syn0 = 2*np.random.random((3,4)) - 1
    syn1 = 2*np.random.random((4,1)) - 1
    curve = []
    for j in range(15000):
        l1 = sigmoid(X.dot(syn0))
        l2 = sigmoid(l1.dot(syn1))
        l2_error = l2 - y
        curve.append(np.mean(np.abs(l2_error)))
        l2_delta = l2_error * l2*(1-l2)
        l1_error = alpha * l2_delta.dot(syn1.T)
        l1_delta = l1_error * l1*(1-l1)
        syn1 -= alpha * l1.T.dot(l2_delta)
        syn0 -= alpha * X.T.dot(l1_delta)
    plt.plot(curve, label="alpha %s" % alpha)
    print(alpha, curve[-1])

plt.legend()
plt.show()
