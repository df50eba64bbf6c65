# verdict: wrong
# line: 26
# also: 17
# why: y is one-dimensional, so y - out broadcasts to a 4x4 table of all pairs
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

np.random.seed(1)

# does the door open?  (key, code, night)
X = np.array([[1,0,0],
              [0,1,0],
              [1,1,1],
              [1,0,1]])
y = np.array([1, 1, 1, 0])

W1 = np.random.uniform(-1, 1, (3, 4))
W2 = np.random.uniform(-1, 1, (4, 1))

for i in range(1000):
    hidden = sigmoid(X.dot(W1))
    out = sigmoid(hidden.dot(W2))

    error = y - out
    d_out = error * out * (1 - out)
    d_hidden = d_out * W2.T * hidden * (1 - hidden)

    W2 = W2 + 0.5 * hidden.T.dot(d_out)
    W1 = W1 + 0.5 * X.T.dot(d_hidden)

    if i % 200 == 0:
        print("error", np.abs(error).mean())

print("wanted", y)
print("got", out[:, 0])
