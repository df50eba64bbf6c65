# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: both products are divided by the number of samples beside the rate, so every step is a quarter of the article's

import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(1)
wa = 2*np.random.random((3,4)) - 1
wb = 2*np.random.random((4,1)) - 1
alpha = 2
def sigmoid(x): return 1/(1+np.exp(-x))
def slope(o): return o*(1-o)
for i in range(50000):
    a = sigmoid(X.dot(wa))
    b = sigmoid(a.dot(wb))
    b_delta = (b-y)*slope(b)
    a_delta = b_delta.dot(wb.T)*slope(a)
    wb -= alpha*a.T.dot(b_delta)/len(X)   # average over the samples
    wa -= alpha*X.T.dot(a_delta)/len(X)
    if i%10000 == 0:
        print(np.abs(b-y).mean())
