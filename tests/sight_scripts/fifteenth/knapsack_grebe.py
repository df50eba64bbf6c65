# verdict: wrong
# line: 28
# why: gradient of the output weights is overwritten in the sample loop instead of summed
import numpy as np

rng = np.random.RandomState(22)
N = 25
puntos = np.hstack([rng.rand(N, 2) * 2 - 1, np.ones((N, 1))])
clase = (puntos[:, 0] * puntos[:, 1] > 0).astype(int)

def sg(v):
    return 1 / (1 + np.exp(-v))

U = rng.randn(5, 3)
V = rng.randn(5)
paso = 2.0

for epoca in range(300):
    dU = np.zeros((5, 3))
    dV = np.zeros(5)
    ecm = 0
    for i in range(N):
        z = sg(U @ puntos[i])
        o = sg(V @ z)
        ecm += (o - clase[i]) ** 2 / N
        d_o = (o - clase[i]) * o * (1 - o)
        d_z = d_o * V * z * (1 - z)
        dV = d_o * z
        dU += np.outer(d_z, puntos[i])
    U = U - paso * dU / N
    V = V - paso * dV / N
    if epoca % 50 == 0:
        print("epoca", epoca, "ecm", ecm)
