# verdict: wrong
# line: 26
# why: The output bias is moved by the delta of the first row only instead of the sum over the rows.
import numpy as np
from numpy import dot, exp

X = np.array([[0,0],[0,1],[1,0],[1,1]])
Y = np.array([[0],[1],[1],[1]])            # OR

def act(z): return 1/(1+exp(-z))

np.random.seed(10)
w_ih = np.random.randn(2,3)
w_ho = np.random.randn(3,1)
b_h = np.zeros((1,3))
b_o = np.zeros((1,1))
eta = 0.8

for k in range(4001):
    H = act(dot(X,w_ih) + b_h)
    O = act(dot(H,w_ho) + b_o)
    dO = (O - Y)*O*(1-O)
    dH = dot(dO,w_ho.T)*H*(1-H)
    w_ho -= eta*dot(H.T,dO)
    w_ih -= eta*dot(X.T,dH)
    b_o -= eta*dO[0]
    b_h -= eta*dH.sum(axis=0)
    if k % 1000 == 0:
        print(k, np.mean(np.abs(O - Y)))
