# verdict: right
import numpy as np
rs = np.random.RandomState(55)
n = 60
# dose in mg and hours since dose; answer: patient awake or not
dose = rs.uniform(10, 50, n)
hours = rs.uniform(0, 8, n)
T = (hours * 6 > dose).astype(float).reshape(1, n)
X = np.array([(dose - 30) / 12, (hours - 4) / 2.3])
U, u = rs.randn(5, 2), np.zeros((5, 1))
V, v = rs.randn(1, 5), np.zeros((1, 1))
lam = 1e-3
sig = lambda q: 1 / (1 + np.exp(-q))
for _ in range(1000):
    H = np.tanh(U @ X + u)
    P = sig(V @ H + v)
    D2 = (P - T) / n
    D1 = V.T @ D2 * (1 - H ** 2)
    V_new = V - 0.5 * (D2 @ H.T + lam * V)
    v_new = v - 0.5 * D2.sum(axis=1, keepdims=True)
    U_new = U - 0.5 * (D1 @ X.T + lam * U)
    u_new = u - 0.5 * D1.sum(axis=1, keepdims=True)
    U, u, V, v = U_new, u_new, V_new, v_new
print(((P > .5) == T).mean())
