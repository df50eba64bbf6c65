# verdict: not a network
# 2D heat equation, explicit scheme
import numpy as np

N = 40
alpha = 0.2          # diffusivity * dt / dx^2, stable below 0.25
u = np.zeros((N, N))
u[0, :] = 100.0      # hot wall
u[:, 0] = 50.0

epochs = 1500
for epoch in range(epochs):
    old = u.copy()
    laplace = (old[2:, 1:-1] + old[:-2, 1:-1] + old[1:-1, 2:] + old[1:-1, :-2]
               - 4 * old[1:-1, 1:-1])
    u[1:-1, 1:-1] += alpha * laplace
    loss = np.abs(u - old).max()
    if epoch % 150 == 0:
        print("epoch %4d  largest change %.6f  middle %.4f" % (epoch, loss, u[N // 2, N // 2]))

print(np.round(u[::8, ::8], 1))
