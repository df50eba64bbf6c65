# verdict: wrong
# first wrong: forward
# line: 21
# mistake: forward-skips-hidden-layer
# why: the output is computed from the inputs instead of the hidden layer (both are three wide), everything after it treats it as if it came from the hidden layer
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

np.random.seed(1)
W_hidden = 2*np.random.random((3,3)) - 1
W_out = 2*np.random.random((3,1)) - 1

def sig(t):
    return 1/(1+np.exp(-t))

alpha = 0.3
for loop in range(10000):
    hidden = sig(X.dot(W_hidden))
    out = sig(X.dot(W_out))

    e_out = out - y
    d_out = e_out * out * (1 - out)
    e_hidden = d_out.dot(W_out.T)
    d_hidden = e_hidden * hidden * (1 - hidden)

    W_out = W_out - alpha * hidden.T.dot(d_out)
    W_hidden = W_hidden - alpha * X.T.dot(d_hidden)

    if (loop + 1) % 2500 == 0:
        print("iteration", loop + 1, "error", np.mean(np.abs(e_out)))
