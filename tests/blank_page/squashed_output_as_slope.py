# verdict: wrong
# first wrong: output_delta
# line: 20
# mistake: l2delta-activation-instead-of-slope
# why: at the output the error is scaled by the activation function, not by its slope
import numpy as np

sigmoid = lambda x: 1/(1+np.exp(-x))
deriv = lambda o: o*(1-o)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

for hidden in [4, 8, 16]:
    np.random.seed(1)
    w0, w1 = 2*np.random.random((3,hidden))-1, 2*np.random.random((hidden,1))-1
    for _ in range(10000):
        l0, l1 = X, sigmoid(X@w0)
        l2 = sigmoid(l1@w1)
        l2_delta = (l2-y)*sigmoid(l2)
        l1_delta = (l2_delta@w1.T)*deriv(l1)
        w1 -= l1.T@l2_delta
        w0 -= l0.T@l1_delta
    print(hidden, np.mean(np.abs(l2-y)))
