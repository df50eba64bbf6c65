# verdict: right
# wrong: -
# line: -
# mistake: -
# style: student who trains AND, OR, XOR, NAND one after another with the same function
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
gates = {
    'AND':  [0,0,0,1],
    'OR':   [0,1,1,1],
    'NAND': [1,1,1,0],
    'XOR':  [0,1,1,0],
}

def sigmoid(x):
    return 1/(1+np.exp(-x))

def train(target, n_hidden=4, alpha=1.0, n_iter=3000):
    y = np.array(target, dtype=float).reshape(-1,1)
    s0 = np.random.uniform(-1,1,(3,n_hidden))
    s1 = np.random.uniform(-1,1,(n_hidden,1))
    for _ in range(n_iter):
        l1 = sigmoid(X@s0)
        l2 = sigmoid(l1@s1)
        l2_delta = (y-l2)*l2*(1-l2)
        l1_delta = l2_delta@s1.T*l1*(1-l1)
        s1 += alpha*l1.T@l2_delta
        s0 += alpha*X.T@l1_delta
    return l2, np.abs(y-l2).mean()

np.random.seed(3)
for name, target in gates.items():
    out, err = train(target)
    print('%-5s' % name, out.ravel().round(2), 'err %.3f' % err)
