# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the article's short program, typed again with range instead of xrange
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
alpha, hidden = 0.5, 4
w_in = 2*np.random.random((3, hidden)) - 1
w_out = 2*np.random.random((hidden, 1)) - 1
for step in range(60000):
    h = 1/(1+np.exp(-(X @ w_in)))
    o = 1/(1+np.exp(-(h @ w_out)))
    d_o = (o - y) * o*(1-o)
    d_h = (d_o @ w_out.T) * h*(1-h)
    w_out -= alpha * (h.T @ d_o)
    w_in -= alpha * (X.T @ d_h)
print(o)
