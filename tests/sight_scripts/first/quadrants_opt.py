# verdict: wrong
# wrong: the bias-corrected moments of Adam
# line: 30
# mistake: the correction divides by 1 - beta*t, not by 1 - beta**t
# style: person implementing Adam from memory
import numpy as np

np.random.seed(33)
x = np.random.uniform(-2, 2, (40, 2))
y = (x[:, [0]] * x[:, [1]] > 0) * 1.0

W = [np.random.randn(2, 10), np.zeros((1, 10)), np.random.randn(10, 1)*.3, np.zeros((1, 1))]
M = [np.zeros_like(w) for w in W]
S = [np.zeros_like(w) for w in W]

def grad():
    h = np.tanh(x @ W[0] + W[1])
    p = 1/(1+np.exp(-(h @ W[2] + W[3])))
    dz = (p-y)/len(x)
    dh = dz @ W[2].T * (1-h**2)
    L = -np.mean(y*np.log(p+1e-12) + (1-y)*np.log(1-p+1e-12))
    return L, [x.T @ dh, dh.sum(0, keepdims=True), h.T @ dz, dz.sum(0, keepdims=True)]

b1, b2 = 0.9, 0.99
for t in range(1, 501):
    L, G = grad()
    for i, g in enumerate(G):
        M[i] = b1*M[i] + (1-b1)*g
        S[i] = b2*S[i] + (1-b2)*g*g
        m_hat = M[i]/(1-b1*t)
        s_hat = S[i]/abs(1-b2*t)
        W[i] -= 0.02*m_hat/(np.sqrt(s_hat)+1e-8)
    if t % 100 == 0:
        print(t, L)
