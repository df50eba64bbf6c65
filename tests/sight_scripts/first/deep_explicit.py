# verdict: wrong
# wrong: the delta of the first hidden layer
# line: 20
# mistake: the delta of the first hidden layer is taken from the output with the last weights, skipping the second layer
# style: student with two hidden layers of the same size
import numpy as np
rng = np.random.RandomState(9)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
Y = np.array([[0],[1],[1],[0]])
s = lambda a: 1/(1+np.exp(-a))
w1 = rng.randn(3,6)
w2 = rng.randn(6,6)
w3 = rng.randn(6,1)
for t in range(4000):
    h1 = s(X@w1)
    h2 = s(h1@w2)
    o = s(h2@w3)
    g3 = (o-Y)*o*(1-o)
    g2 = g3@w3.T*h2*(1-h2)
    g1 = g3@w3.T*h1*(1-h1)
    w3 -= 0.5*h2.T@g3
    w2 -= 0.5*h1.T@g2
    w1 -= 0.5*X.T@g1
    if t % 800 == 0:
        print(t, np.square(o-Y).sum())
