# verdict: right
# why: Softmax output with squared error and its full Jacobian; right.
import numpy as np
rng = np.random.RandomState(51)
X = rng.randn(50, 2); lab = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0); Y = np.eye(3)[lab]
P = {'W1': rng.randn(2, 8)*.6, 'b1': np.zeros(8), 'W2': rng.randn(8, 3)*.6, 'b2': np.zeros(3)}
def fwd(P, X):
    h = np.tanh(X @ P['W1'] + P['b1'])
    z = h @ P['W2'] + P['b2']
    e = np.exp(z - z.max(1)[:, None])
    return h, e/e.sum(1)[:, None]
for i in range(1200):
    h, p = fwd(P, X)
    g = (p - Y)/len(X)
    dz = p*(g - (g*p).sum(1, keepdims=True))
    dh = dz @ P['W2'].T*(1 - h**2)
    grads = {'W2': h.T @ dz, 'b2': dz.sum(0), 'W1': X.T @ dh, 'b1': dh.sum(0)}
    for key in P:
        P[key] -= 2.0*grads[key]
    if i % 300 == 0:
        print(i, .5*np.mean(((p-Y)**2).sum(1)), (p.argmax(1) == lab).mean())
