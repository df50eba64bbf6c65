# verdict: wrong
# line: 30
# why: the forward pass uses V_ahead but the error goes back through V
import numpy as np

np.random.seed(44)

# Nesterov accelerated training of a 3-5-1 network
def squash(v):
    return 1.0 / (1.0 + np.exp(-v))

inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
outputs = np.array([[1], [0], [0], [1]])

U = np.random.uniform(-1, 1, (3, 5))
V = np.random.uniform(-1, 1, (5, 1))
speed_U = np.zeros(U.shape)
speed_V = np.zeros(V.shape)
friction = 0.9
step = 0.2

for k in range(2000):
    U_ahead = U + friction * speed_U
    V_ahead = V + friction * speed_V

    mid = squash(inputs.dot(U_ahead))
    end = squash(mid.dot(V_ahead))

    d_end = (end - outputs) * end * (1 - end)
    d_mid = d_end.dot(V.T) * mid * (1 - mid)

    speed_V = friction * speed_V - step * mid.T.dot(d_end)
    speed_U = friction * speed_U - step * inputs.T.dot(d_mid)
    V = V + speed_V
    U = U + speed_U

    if k % 400 == 0:
        print('%4d  %.5f' % (k, np.mean((end - outputs) ** 2)))

print(squash(squash(inputs.dot(U)).dot(V)))
