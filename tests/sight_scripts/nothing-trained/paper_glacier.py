# verdict: not a network
# Particle swarm optimisation of the Rosenbrock function
import random

random.seed(6)

def loss(p):
    x, y = p
    return (1 - x) ** 2 + 100 * (y - x * x) ** 2

n = 25
inertia, c1, c2 = 0.7, 1.5, 1.5
pos = [[random.uniform(-2, 2), random.uniform(-1, 3)] for _ in range(n)]
vel = [[0.0, 0.0] for _ in range(n)]
own = [p[:] for p in pos]
own_loss = [loss(p) for p in pos]
g = own[own_loss.index(min(own_loss))][:]
g_loss = min(own_loss)

for epoch in range(200):
    for i in range(n):
        for d in range(2):
            r1, r2 = random.random(), random.random()
            vel[i][d] = (inertia * vel[i][d]
                         + c1 * r1 * (own[i][d] - pos[i][d])
                         + c2 * r2 * (g[d] - pos[i][d]))
            pos[i][d] += vel[i][d]
        e = loss(pos[i])
        if e < own_loss[i]:
            own[i], own_loss[i] = pos[i][:], e
            if e < g_loss:
                g, g_loss = pos[i][:], e
    if epoch % 20 == 0:
        print(f"epoch {epoch:3d} loss {g_loss:.3e}")
print("minimum at", [round(v, 6) for v in g])
