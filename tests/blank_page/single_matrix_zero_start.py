# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: no hidden layer at all, so starting from zeros is harmless; ten lines, alpha absent
import numpy as np
x = np.array([[0,0,1],[1,1,1],[1,0,1],[0,1,1]])
t = np.array([[0],[1],[1],[0]])
w = np.zeros((3,1))
for _ in range(60000):
    o = 1/(1+np.exp(-x@w))
    w -= x.T@((o-t)*o*(1-o))
print(o)
