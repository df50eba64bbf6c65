# verdict: right
# rebuilt without looking, third attempt   -- Marijke, 34
import numpy as np

def squash(z):
    return 1 / (1 + np.exp(-z))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

np.random.seed(1)
w_one = 2*np.random.random((3,4)) - 1
w_two = 2*np.random.random((4,1)) - 1

for step in range(8000):
    h = squash(X.dot(w_one))
    o = squash(h.dot(w_two))
    o_delta = (y - o) * o * (1 - o)
    h_delta = o_delta.dot(w_two.T) * h * (1 - h)
    w_two += h.T.dot(o_delta)
    w_one += X.T.dot(h_delta)

print(o.round(3))
