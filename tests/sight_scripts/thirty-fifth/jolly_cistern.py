# verdict: wrong
# line: 12
# also: 9
import numpy as np

np.random.seed(36)

def leaky_relu(z):
    return np.where(z > 0, z, 0.01 * z)

def d_leaky_relu(z):
    return np.where(z > 0, 1.0, 0.1)

# Chấm điểm phim: ba đặc trưng -> điểm (0..10)
# hành động, hài hước, lãng mạn
phim = np.array([
    [0.9, 0.1, 0.2], [0.8, 0.3, 0.1], [0.2, 0.9, 0.3], [0.1, 0.8, 0.7],
    [0.3, 0.2, 0.9], [0.1, 0.1, 0.8], [0.5, 0.5, 0.5], [0.7, 0.7, 0.2],
    [0.4, 0.9, 0.9], [0.9, 0.8, 0.7], [0.2, 0.2, 0.2], [0.6, 0.1, 0.6],
])
diem = np.array([7.5, 7.8, 6.9, 8.1, 5.2, 4.0, 6.5, 8.8, 8.4, 9.3, 3.1, 5.9]).reshape(-1, 1) / 10

trong_so_1 = np.random.randn(3, 8) * np.sqrt(2 / 3)
lech_1 = np.zeros((1, 8))
trong_so_2 = np.random.randn(8, 8) * np.sqrt(2 / 8)
lech_2 = np.zeros((1, 8))
trong_so_3 = np.random.randn(8, 1) * np.sqrt(2 / 8)
lech_3 = np.zeros((1, 1))
toc_do = 0.05

for lan in range(1500):
    z1 = phim @ trong_so_1 + lech_1
    a1 = leaky_relu(z1)
    z2 = a1 @ trong_so_2 + lech_2
    a2 = leaky_relu(z2)
    du_doan = a2 @ trong_so_3 + lech_3

    sai = du_doan - diem
    d3 = sai / len(phim)
    d2 = (d3 @ trong_so_3.T) * d_leaky_relu(z2)
    d1 = (d2 @ trong_so_2.T) * d_leaky_relu(z1)

    trong_so_3 -= toc_do * a2.T @ d3
    lech_3 -= toc_do * d3.sum(axis=0, keepdims=True)
    trong_so_2 -= toc_do * a1.T @ d2
    lech_2 -= toc_do * d2.sum(axis=0, keepdims=True)
    trong_so_1 -= toc_do * phim.T @ d1
    lech_1 -= toc_do * d1.sum(axis=0, keepdims=True)

    if lan % 300 == 0:
        print(lan, "sai so", float((sai ** 2).mean()))
