# verdict: wrong
# line: 10
import numpy as np

np.random.seed(38)
silu = lambda z: z * (1 / (1 + np.exp(-z)))

def dsilu(z):
    s = 1 / (1 + np.exp(-z))
    return s + z * s

# bread: minutes, temperature -> crust colour
mins = np.random.uniform(10, 60, 50)
temp = np.random.uniform(150, 250, 50)
colour = np.tanh((mins - 35) / 20 + (temp - 200) / 40)
X = np.vstack([(mins - 35) / 15, (temp - 200) / 30])     # 2 x 50
T = colour.reshape(1, 50)

A = np.random.randn(8, 2) * 0.5
a = np.zeros((8, 1))
B = np.random.randn(1, 8) * 0.5
b = np.zeros((1, 1))
for n in range(600):
    Z = A @ X + a
    H = silu(Z)
    Y = B @ H + b
    D = (Y - T) / 50
    G = B.T @ D * dsilu(Z)
    A -= 0.1 * G @ X.T
    a -= 0.1 * G.sum(axis=1, keepdims=True)
    B -= 0.1 * D @ H.T
    b -= 0.1 * D.sum(axis=1, keepdims=True)
    if n % 100 == 0:
        print(n, float(0.5 * ((Y - T) ** 2).mean()))
print(B)
