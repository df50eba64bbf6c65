# verdict: not a network
# inner planets, leapfrog; units: AU, years
from math import pi, sqrt

GM = 4 * pi ** 2
planets = {
    "mercury": [0.387, 0.0, 0.0, 0.0],
    "venus": [0.723, 0.0, 0.0, 0.0],
    "earth": [1.0, 0.0, 0.0, 0.0],
    "mars": [1.524, 0.0, 0.0, 0.0],
}
for p in planets.values():
    p[3] = sqrt(GM / p[0])

dt = 0.001


def acceleration(x, y):
    r3 = (x * x + y * y) ** 1.5
    return -GM * x / r3, -GM * y / r3


turns = {name: 0 for name in planets}
for step in range(8000):
    for name, p in planets.items():
        x, y, vx, vy = p
        ax, ay = acceleration(x, y)
        vx += ax * dt / 2
        vy += ay * dt / 2
        old_y = y
        x += vx * dt
        y += vy * dt
        ax, ay = acceleration(x, y)
        vx += ax * dt / 2
        vy += ay * dt / 2
        if old_y < 0 <= y:
            turns[name] += 1
        p[:] = [x, y, vx, vy]

for name, p in planets.items():
    r = sqrt(p[0] ** 2 + p[1] ** 2)
    print(f"{name:8s} r = {r:.5f}  turns in 8 years: {turns[name]}")
