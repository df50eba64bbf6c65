# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: -
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
def train(y):
    w = 2*np.random.random((3,1))-1
    for i in range(300):
        o = 1/(1+np.exp(-X @ w))
        w -= X.T @ ((o - y) * o * (1 - o))
    return w
for name, y in (("and", [0,0,0,1]), ("or", [0,1,1,1]), ("nand", [1,1,1,0])):
    print(name, train(np.array(y).reshape(4,1)).ravel())
