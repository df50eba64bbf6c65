# verdict: right
import numpy as np

# I keep the sums (z) and take the slope there instead of from the output
def act(z):
    return 1/(1+np.exp(-z))

def slope(z):
    e = np.exp(-z)
    return e/(1+e)**2

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(1)
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1
alpha = 3
for i in range(2000):
    z1 = X @ syn0;  l1 = act(z1)
    z2 = l1 @ syn1; l2 = act(z2)
    l2_error = y - l2
    l2_delta = l2_error*slope(z2)
    l1_error = l2_delta @ syn1.T
    l1_delta = l1_error*slope(z1)
    syn1 += alpha*(l1.T @ l2_delta)
    syn0 += alpha*(X.T @ l1_delta)
    if i % 500 == 0:
        print('step', i, 'error', np.abs(l2_error).mean())
